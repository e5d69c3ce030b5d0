-- What could be done: from staff, visitors and partners. A visitor's own words stay with the comment, which is moderated,
-- redacted and erased there; it may lie on another node, so nothing refers to it by a key.
create table ideas (
    organisation_id uuid not null references organisations,
    id uuid not null,
    source text not null check (source in ('staff', 'visitor', 'partner')),
    text text,
    comment_id uuid,
    language text not null,
    museum_id uuid references museums,
    service_point_id uuid,
    finding_id uuid,
    merged_into uuid,
    set_aside boolean not null default false,
    ballot_text jsonb,
    on_ballot boolean not null default false,
    created_at timestamptz not null,
    revision integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, comment_id),
    check ((text is null) = (comment_id is not null)),
    check (not on_ballot or (museum_id is not null and ballot_text is not null and merged_into is null and not set_aside)),
    foreign key (organisation_id, finding_id) references findings on delete set null (finding_id),
    foreign key (organisation_id, merged_into) references ideas on delete set null (merged_into)
);
create index on ideas (organisation_id, finding_id);
create index on ideas (organisation_id, merged_into);
create index on ideas (museum_id) where on_ballot;
call guard_by_organisation('ideas');

-- One line for each idea that a visit was shown; nothing tells when, or on which device.
create table idea_votes (
    organisation_id uuid not null,
    vote_id uuid not null,
    idea_id uuid not null,
    chosen boolean not null,
    primary key (organisation_id, vote_id, idea_id),
    foreign key (organisation_id, idea_id) references ideas on delete cascade
);
create index on idea_votes (organisation_id, idea_id);
call guard_by_organisation('idea_votes');

alter table actions
    add column idea_id uuid,
    add foreign key (organisation_id, idea_id) references ideas on delete set null (idea_id);
create index on actions (organisation_id, idea_id);
