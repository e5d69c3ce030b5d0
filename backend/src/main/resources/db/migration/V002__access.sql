-- Staff and what they may do. A password is kept as an argon2id hash, a session as the hash of its token.

create table accounts (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    name text not null,
    password_hash text not null,
    language text not null,
    disabled boolean not null default false,
    revision integer not null,
    created_at timestamptz not null
);

-- No organisation: the role holds in the whole installation.
create table grants (
    id uuid primary key,
    account_id uuid not null references accounts on delete cascade,
    organisation_id uuid references organisations,
    role text not null check (role in ('administrator', 'manager', 'editor', 'analyst')),
    unique nulls not distinct (account_id, organisation_id, role)
);

create table sessions (
    token_hash bytea primary key,
    account_id uuid not null references accounts on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index on sessions (account_id);

-- Keys that every instance on this database must share, made on first use.
create table instance_secrets (
    name text primary key,
    secret bytea not null
);
