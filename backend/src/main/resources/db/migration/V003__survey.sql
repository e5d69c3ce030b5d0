-- A survey has one draft, which may be changed, and published versions, which never are.

create table surveys (
    id uuid primary key,
    organisation_id uuid references organisations,
    cluster_id uuid references clusters,
    slug text not null,
    draft jsonb not null,
    latest_version integer not null default 0,
    synthetic boolean not null default false,
    revision integer not null,
    created_at timestamptz not null,
    check (num_nonnulls(organisation_id, cluster_id) = 1),
    unique nulls not distinct (organisation_id, cluster_id, slug)
);
create index on surveys (cluster_id);

create table survey_versions (
    survey_id uuid not null references surveys,
    number integer not null check (number > 0),
    definition jsonb not null,
    published_at timestamptz not null,
    published_by uuid,
    primary key (survey_id, number)
);
