-- Who is asked to join, and with which roles. The link is kept as a hash; a row goes when it is taken up or withdrawn.
create table invitations (
    id uuid primary key,
    email text not null check (email = lower(email)),
    language text not null,
    invited_by uuid not null references accounts on delete cascade,
    token_hash bytea not null unique,
    sent_at timestamptz not null,
    expires_at timestamptz not null
);

-- No organisation: the role would hold in the whole installation.
create table invitation_grants (
    id uuid primary key,
    invitation_id uuid not null references invitations on delete cascade,
    organisation_id uuid references organisations,
    role text not null check (role in ('administrator', 'manager', 'editor', 'analyst')),
    unique nulls not distinct (invitation_id, organisation_id, role)
);

-- Like grants: what is offered is known to whoever holds the link.
call guard_by_organisation('invitation_grants');
create policy known on invitation_grants for select using (true);

-- Links that take another password, each once.
create table password_resets (
    token_hash bytea primary key,
    account_id uuid not null references accounts on delete cascade,
    expires_at timestamptz not null
);
create index on password_resets (account_id);
