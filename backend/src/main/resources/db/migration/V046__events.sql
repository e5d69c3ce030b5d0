-- What happened, for those who want to be told: written in the transaction in which it happened, kept for 30 days. Without
-- a foreign key, whose check would cost the writer of submissions. Of a submission there is no answer, no exact time and no
-- device; when it is erased, what is told of it here goes as well.
--
-- Transactions commit in another order than they begin, so a number alone would let a reader pass over an event whose
-- transaction was slow. With the transaction that wrote it, a reader stops before the oldest that is still under way: below
-- that, nothing can come in any more.
create table events (
    organisation_id uuid not null,
    id uuid not null,
    museum_id uuid, -- null for what concerns the whole organisation
    type text not null,
    subject uuid not null,
    data jsonb not null,
    happened_at timestamptz not null,
    transaction_id xid8 not null default pg_current_xact_id(),
    place bigint generated always as identity,
    primary key (organisation_id, id)
);
create index on events (organisation_id, transaction_id, place);
create index on events (organisation_id, subject);
create index on events (organisation_id, happened_at);

-- Who polls, and up to where events were forgotten because their time was over.
create table event_feeds (
    organisation_id uuid not null references organisations,
    read_at timestamptz,
    forgotten_transaction xid8 not null default '0',
    forgotten_place bigint not null default 0,
    primary key (organisation_id)
);

-- Addresses that are told of events. Secrets are encrypted under a secret of the installation.
create table webhooks (
    organisation_id uuid not null references organisations,
    id uuid not null,
    url text not null,
    description text not null,
    types text[] not null, -- all where it is empty
    museum_ids uuid[] not null, -- all where it is empty
    paused_for text check (paused_for in ('asked', 'failing', 'gone')), -- null while it is told
    paused_at timestamptz,
    secret bytea not null,
    previous_secret bytea,
    previous_until timestamptz,
    failures integer not null default 0, -- since something last arrived
    failing_since timestamptz,
    held_until timestamptz,
    succeeded_at timestamptz,
    read_transaction xid8 not null default pg_snapshot_xmin(pg_current_snapshot()),
    read_place bigint not null default 0,
    revision integer not null,
    created_at timestamptz not null,
    primary key (organisation_id, id)
);
create index on webhooks (id);

create table webhook_deliveries (
    organisation_id uuid not null,
    id uuid not null,
    webhook_id uuid not null,
    event_id uuid not null,
    state text not null check (state in ('waiting', 'delivered', 'failed')),
    due_at timestamptz not null,
    claim uuid, -- of the instance that is sending it now
    claimed_until timestamptz,
    attempts integer not null default 0,
    first_tried_at timestamptz,
    last_tried_at timestamptz,
    created_at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, webhook_id, event_id),
    foreign key (organisation_id, webhook_id) references webhooks on delete cascade,
    foreign key (organisation_id, event_id) references events on delete cascade
);
create index on webhook_deliveries (organisation_id, webhook_id, due_at) where state = 'waiting';
create index on webhook_deliveries (organisation_id, webhook_id, id);
create index on webhook_deliveries (organisation_id, event_id);

create table webhook_attempts (
    organisation_id uuid not null,
    delivery_id uuid not null,
    number integer not null,
    tried_at timestamptz not null,
    milliseconds integer not null,
    status integer, -- null where there was no answer
    failure text, -- null where it was taken
    response text not null,
    primary key (organisation_id, delivery_id, number),
    foreign key (organisation_id, delivery_id) references webhook_deliveries on delete cascade
);

-- Devices whose silence was noticed, so that it is told once.
create table silent_devices (
    organisation_id uuid not null,
    device_id uuid not null references devices on delete cascade,
    noticed_at timestamptz not null,
    primary key (organisation_id, device_id)
);

call guard_by_organisation('events');
call guard_by_organisation('event_feeds');
call guard_by_organisation('webhooks');
call guard_by_organisation('webhook_deliveries');
call guard_by_organisation('webhook_attempts');
call guard_by_organisation('silent_devices');
