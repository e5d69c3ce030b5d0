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

-- Like grants: whoever takes one back must see all that it offers. Whom it asks is known where a role is offered.
call guard_by_organisation('invitation_grants');
create policy known on invitation_grants for select using (true);
alter table invitations enable row level security;
alter table invitations force row level security;
create policy offered on invitations
    using ((select speaks_for_all()) or id in (
        select g.invitation_id from invitation_grants g where g.organisation_id = any ((select speaks_for())::uuid[])))
    with check (true); -- its roles come after it, and they are checked

-- Links that take another password, each once.
create table password_resets (
    token_hash bytea primary key,
    account_id uuid not null references accounts on delete cascade,
    expires_at timestamptz not null
);
create index on password_resets (account_id);
