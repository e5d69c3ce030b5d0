-- What an organisation tells its visitors of their data, beside the words that all have.
create table privacy_notices (
    organisation_id uuid primary key references organisations,
    content jsonb not null,
    revision integer not null,
    changed_at timestamptz not null
);
call guard_by_organisation('privacy_notices');
