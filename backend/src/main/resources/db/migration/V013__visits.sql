-- How many people came, as the museum counted them by its own calendar: what response rates and weights are made of.
-- A day that nobody counted has no row.

create table counted_visits (
    organisation_id uuid not null,
    museum_id uuid not null,
    day date not null,
    visits integer not null check (visits >= 0),
    primary key (organisation_id, museum_id, day)
);

create view v_counted_visits as
select organisation_id, museum_id, day, visits
from counted_visits;
