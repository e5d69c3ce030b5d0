-- Single sign-on: whom a provider names by issuer and subject, which never change hands, has this account.

create table provider_identities (
    issuer text not null,
    subject text not null,
    account_id uuid not null references accounts on delete cascade,
    linked_at timestamptz not null,
    primary key (issuer, subject)
);
create index on provider_identities (account_id);

-- Given by a group of the provider: renewed with each login, gone when the group is.
alter table grants add column by_group boolean not null default false;

-- How settings name organisations.
create view v_organisation_names with (security_invoker = true) as
select id as organisation_id, business_id
from organisations;
