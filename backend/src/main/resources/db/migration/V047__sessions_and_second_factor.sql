-- What somebody sees of their own sessions: a name that opens nothing, when each was last used, and roughly in what.
alter table sessions
    add column id uuid not null unique default gen_random_uuid(),
    add column used_at timestamptz not null default now(),
    add column browser text not null default 'other',
    add column system text not null default 'other';
alter table sessions
    alter column id drop default,
    alter column used_at drop default,
    alter column browser drop default,
    alter column system drop default;

-- The password was right, the code is still to come. No session: it can do nothing else.
create table pending_logins (
    token_hash bytea primary key,
    account_id uuid not null references accounts on delete cascade,
    expires_at timestamptz not null
);
create index on pending_logins (account_id);

-- An authenticator (RFC 6238). The secret is sealed; a code of last_step or before is taken no more. It counts from
-- confirmed_at on.
create table second_factors (
    account_id uuid primary key references accounts on delete cascade,
    secret bytea not null,
    last_step bigint not null,
    confirmed_at timestamptz
);

-- What opens once where the authenticator is lost; a row goes with its use.
create table recovery_codes (
    account_id uuid not null references second_factors on delete cascade,
    code_hash bytea not null,
    primary key (account_id, code_hash)
);

-- Whose staff must have a second factor.
create table login_policies (
    organisation_id uuid primary key references organisations,
    second_factor_required boolean not null
);

-- Like grants: known before it is known who asks.
call guard_by_organisation('login_policies');
create policy known on login_policies for select using (true);
