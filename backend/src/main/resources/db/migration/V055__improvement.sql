-- From what visitors said to what the museum did. A measure is the question that is asked of the answers again and again,
-- as its JSON; figures are kept only as they stood on the day somebody marked them.
create table findings (
    organisation_id uuid not null references organisations,
    id uuid not null,
    statement text not null,
    survey_id uuid not null references surveys,
    measure jsonb not null,
    marked jsonb not null,
    marked_at timestamptz not null,
    revision integer not null,
    primary key (organisation_id, id)
);
call guard_by_organisation('findings');

create table actions (
    organisation_id uuid not null references organisations,
    id uuid not null,
    title text not null,
    description text,
    museum_id uuid references museums,
    service_point_id uuid,
    finding_id uuid,
    owner_role text,
    due_on date,
    cost text check (cost in ('none', 'low', 'medium', 'high')),
    effort text check (effort in ('none', 'low', 'medium', 'high')),
    measure jsonb,
    state text not null check (state in ('planned', 'doing', 'done', 'dropped')),
    reason text check (reason is not null or state <> 'dropped'),
    done_on date check ((done_on is not null) = (state = 'done')),
    created_at timestamptz not null,
    revision integer not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, finding_id) references findings on delete set null (finding_id)
);
create index on actions (organisation_id, finding_id);
call guard_by_organisation('actions');

-- What became of an action, from the first state on.
create table action_steps (
    organisation_id uuid not null,
    id uuid not null,
    action_id uuid not null,
    state text not null,
    reason text,
    at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, action_id) references actions on delete cascade
);
create index on action_steps (organisation_id, action_id);
call guard_by_organisation('action_steps');

-- You said - we did. A draft while it has no day on which it was published.
create table public_answers (
    organisation_id uuid not null references organisations,
    id uuid not null,
    museum_id uuid not null references museums,
    action_id uuid,
    said jsonb not null,
    did jsonb not null,
    published_on date,
    revision integer not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, action_id) references actions
);
create index on public_answers (organisation_id, action_id);
create index on public_answers (museum_id, published_on) where published_on is not null;
call guard_by_organisation('public_answers');
