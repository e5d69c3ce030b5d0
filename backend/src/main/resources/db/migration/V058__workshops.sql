-- Workshops: people without accounts write cards, sort them with a facilitator and vote. Each change of anything in a workshop
-- takes the next number of its sequence and writes it down where it changed something, so a reader who has everything up to
-- a number asks for what changed after it.
create table workshops (
    organisation_id uuid not null references organisations,
    id uuid not null,
    title jsonb not null,
    prompt jsonb not null,
    held_on date not null,
    place text,
    cluster_id uuid references clusters,
    vote_method text not null check (vote_method in ('dots', 'ranking', 'impact-effort')),
    dots integer not null check (dots between 1 and 10),
    step text not null check (step in ('waiting', 'gather', 'group', 'vote', 'choose', 'closed')),
    step_ends_at timestamptz,
    closed_at timestamptz check ((closed_at is not null) = (step = 'closed')),
    join_code text not null,
    join_closes_at timestamptz not null,
    sequence bigint not null,
    revision integer not null,
    primary key (organisation_id, id)
);
create index on workshops (join_code);
call guard_by_organisation('workshops');

create table workshop_museums (
    organisation_id uuid not null,
    workshop_id uuid not null,
    place integer not null,
    museum_id uuid not null references museums,
    primary key (organisation_id, workshop_id, place),
    foreign key (organisation_id, workshop_id) references workshops on delete cascade
);
call guard_by_organisation('workshop_museums');

-- What is taken along.
create table workshop_findings (
    organisation_id uuid not null,
    workshop_id uuid not null,
    finding_id uuid not null,
    primary key (organisation_id, workshop_id, finding_id),
    foreign key (organisation_id, workshop_id) references workshops on delete cascade,
    foreign key (organisation_id, finding_id) references findings on delete cascade
);
create index on workshop_findings (organisation_id, finding_id);
call guard_by_organisation('workshop_findings');

-- Of the person nothing else. The hash of the token goes a while after the workshop is closed.
create table workshop_participants (
    organisation_id uuid not null,
    id uuid not null,
    workshop_id uuid not null,
    token_hash bytea,
    role text not null check (role in ('staff', 'customer', 'partner')),
    language text not null,
    joined_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, workshop_id) references workshops on delete cascade
);
create index on workshop_participants (organisation_id, workshop_id);
create index on workshop_participants (token_hash);
call guard_by_organisation('workshop_participants');

-- A removed one has no cards that are shown.
create table workshop_groups (
    organisation_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    title text not null check (length(title) <= 120),
    position bigint not null,
    chosen boolean not null,
    action_id uuid,
    removed boolean not null,
    changed bigint not null,
    primary key (organisation_id, workshop_id, id),
    foreign key (organisation_id, workshop_id) references workshops on delete cascade,
    foreign key (organisation_id, action_id) references actions
);
create index on workshop_groups (organisation_id, action_id);
call guard_by_organisation('workshop_groups');

-- The id is the phone's. The position is the number of the sequence at which it was first stored: the one order on all
-- screens. A card that its author took away leaves its row without words, so that readers hear of it.
create table workshop_cards (
    organisation_id uuid not null,
    workshop_id uuid not null,
    id uuid not null,
    participant_id uuid, -- none: the facilitator's
    text text not null check (length(text) <= 280),
    language text not null,
    position bigint not null,
    group_id uuid,
    hidden boolean not null,
    removed boolean not null,
    changed bigint not null,
    primary key (organisation_id, workshop_id, id),
    foreign key (organisation_id, workshop_id) references workshops on delete cascade,
    foreign key (organisation_id, participant_id) references workshop_participants,
    foreign key (organisation_id, workshop_id, group_id) references workshop_groups
);
create index on workshop_cards (organisation_id, participant_id);
create index on workshop_cards (organisation_id, workshop_id, group_id);
call guard_by_organisation('workshop_cards');

-- One for each participant, so that nobody counts twice.
create table workshop_ballots (
    organisation_id uuid not null,
    workshop_id uuid not null,
    participant_id uuid not null,
    choices jsonb not null,
    changed bigint not null,
    primary key (organisation_id, workshop_id, participant_id),
    foreign key (organisation_id, workshop_id) references workshops on delete cascade,
    foreign key (organisation_id, participant_id) references workshop_participants on delete cascade
);
create index on workshop_ballots (organisation_id, participant_id);
call guard_by_organisation('workshop_ballots');
