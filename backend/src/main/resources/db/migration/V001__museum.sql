-- Who owns what, and who works together. Look-ups: small, and a reference table on every node once there is more than one.

create table organisations (
    id uuid primary key,
    name jsonb not null,
    business_id text unique check (business_id ~ '^[0-9]{7}-[0-9]$'),
    owner_type text not null,
    revision integer not null,
    created_at timestamptz not null
);

create table museums (
    id uuid primary key,
    organisation_id uuid not null references organisations,
    slug text not null unique,
    name jsonb not null,
    municipality text not null,
    time_zone text not null,
    languages text[] not null check (cardinality(languages) > 0),
    synthetic boolean not null default false,
    revision integer not null,
    created_at timestamptz not null
);
create index on museums (organisation_id);

create table service_points (
    id uuid primary key,
    museum_id uuid not null references museums,
    slug text not null,
    kind text not null,
    name jsonb not null,
    created_at timestamptz not null,
    unique (museum_id, slug)
);

create table clusters (
    id uuid primary key,
    slug text not null unique,
    name jsonb not null,
    created_at timestamptz not null
);

create table cluster_members (
    cluster_id uuid not null references clusters,
    museum_id uuid not null references museums,
    sharing text not null check (sharing in ('none', 'tables', 'comments', 'joint')),
    joined_at timestamptz not null,
    primary key (cluster_id, museum_id)
);
create index on cluster_members (museum_id);
