-- That a submission was erased, without what it said: a device that never gave up sending it must not bring it back.

create table erased_submissions (
    organisation_id uuid not null,
    id uuid not null,
    received_at timestamptz not null,
    primary key (organisation_id, id)
);
