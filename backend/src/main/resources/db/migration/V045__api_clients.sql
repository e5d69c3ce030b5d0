-- Systems of partners: which organisation lets them in, for what, with which keys. Keys and tokens are kept as hashes.

create table api_clients (
    organisation_id uuid not null references organisations,
    id uuid not null,
    name text not null,
    scopes text[] not null,
    requests_per_minute integer check (requests_per_minute > 0), -- none: as the installation has it
    burst integer check (burst > 0),
    created_at timestamptz not null,
    revoked_at timestamptz,
    revision integer not null,
    primary key (organisation_id, id),
    check ((requests_per_minute is null) = (burst is null))
);
create index on api_clients (id);

create table api_keys (
    organisation_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    key_hash bytea not null,
    ending text not null, -- the last characters, by which people tell keys apart
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    last_used_on date,
    primary key (organisation_id, id),
    foreign key (organisation_id, client_id) references api_clients
);
create index on api_keys (key_hash);
create index on api_keys (id);
create index on api_keys (organisation_id, client_id);

create table access_tokens (
    organisation_id uuid not null,
    token_hash bytea not null,
    key_id uuid not null,
    scopes text[] not null,
    expires_at timestamptz not null,
    primary key (organisation_id, token_hash),
    foreign key (organisation_id, key_id) references api_keys
);
create index on access_tokens (token_hash);
create index on access_tokens (expires_at);

-- How often a client asked on a day (UTC), by the first digit of the answer's status.
create table api_usage (
    organisation_id uuid not null,
    client_id uuid not null,
    day date not null,
    status_class smallint not null,
    requests bigint not null,
    primary key (organisation_id, client_id, day, status_class)
);
create index on api_usage (day);

-- How much each client may still ask. The library that fills and empties the buckets writes these rows; a bucket that was
-- full for a while is as good as none.
create table rate_buckets (
    id text primary key,
    state bytea,
    expires_at bigint -- milliseconds since 1970
);
create index on rate_buckets (expires_at);

-- Who reads may be a partner's system as well.
alter table audit_log
    alter account_id drop not null,
    add column client_id uuid,
    add check (num_nonnulls(account_id, client_id) <= 1);

-- Which surveys an organisation's partners may read something of: its own, those of its clusters, and those asked in its
-- own museums. What others share jointly is for its staff.
create view v_survey_partners with (security_invoker = true) as
select id as survey_id, organisation_id as reader_id
from surveys
where organisation_id is not null
union
select s.id, m.organisation_id
from surveys s
join v_cluster_members m on m.cluster_id = s.cluster_id
union
select c.survey_id, m.organisation_id
from collectors c
join museums m on m.id = c.museum_id;

call guard_by_organisation('api_clients');
call guard_by_organisation('api_keys');
call guard_by_organisation('access_tokens');
call guard_by_organisation('api_usage');
