-- What is told to others, once and for all, and what stood behind it.

-- No cluster: of all museums that share. The content is what passed disclosure control, and nothing else.
create table releases (
    id uuid primary key,
    cluster_id uuid references clusters,
    number integer not null check (number > 0),
    first_day date not null,
    last_day date not null check (first_day < last_day),
    segments text[] not null,
    content jsonb not null,
    created_by uuid, -- none for the demonstration
    created_at timestamptz not null,
    unique nulls not distinct (cluster_id, number)
);

-- The sums of tallies by month as the first release of the month counted them. They never change, and are read by releases
-- only: what was released once stays true of later quarters and years.
create table released_tallies (
    organisation_id uuid not null,
    museum_id uuid not null,
    survey_id uuid not null,
    month date not null,
    segment text not null,
    counts bigint[] not null,
    primary key (organisation_id, museum_id, survey_id, month, segment)
);

-- Published figures of others, entered as data and shown apart from what museums measured themselves.
create table reference_values (
    id uuid primary key,
    construct text not null,
    figure text not null check (figure in ('MEAN', 'SHARE', 'NPS')),
    scale_min numeric,
    scale_max numeric,
    value numeric not null,
    n bigint check (n > 0),
    year integer not null,
    country text not null,
    source text not null,
    revision integer not null,
    changed_at timestamptz not null,
    check ((scale_min is null) = (scale_max is null))
);
create index on reference_values (construct, id);

create or replace view v_museums as
select m.id as museum_id, m.organisation_id, m.slug, o.owner_type
from museums m
join organisations o on o.id = m.organisation_id;

-- Since when, and between which days, a collector asks.
create or replace view v_collectors as
select id as collector_id, survey_id, museum_id, service_point_id, created_at, opens_at, closes_at
from collectors;
