-- Pages of surveys with their filters, as somebody keeps them. They hang on accounts, not on organisations: with one
-- they may be shared. What a view shows is read with its reader's own rights.

create table saved_views (
    id uuid primary key,
    account_id uuid not null references accounts on delete cascade,
    survey_id uuid not null references surveys,
    shared_with uuid references organisations,
    name text not null,
    tab text not null,
    search text not null,
    revision integer not null,
    created_at timestamptz not null
);
create index on saved_views (survey_id);
