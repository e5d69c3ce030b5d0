-- Ideas that are taken along into a workshop, as findings are.
create table workshop_ideas (
    organisation_id uuid not null,
    workshop_id uuid not null,
    idea_id uuid not null,
    primary key (organisation_id, workshop_id, idea_id),
    foreign key (organisation_id, workshop_id) references workshops on delete cascade,
    foreign key (organisation_id, idea_id) references ideas on delete cascade
);
create index on workshop_ideas (organisation_id, idea_id);
call guard_by_organisation('workshop_ideas');
