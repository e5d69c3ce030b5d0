-- Tablets that stand in a gallery. Whoever holds a device's token speaks for it, until it is revoked; codes and tokens are
-- kept as hashes.

create table devices (
    id uuid primary key,
    organisation_id uuid not null references organisations,
    museum_id uuid not null references museums,
    name text not null,
    playing text not null check (playing in ('chooser', 'rotation')),
    staff_pin text not null,
    enrolment_hash bytea unique,
    enrolment_expires_at timestamptz,
    token_hash bytea unique,
    enrolled_at timestamptz,
    revoked_at timestamptz,
    revision integer not null,
    created_at timestamptz not null
);
create index on devices (organisation_id, museum_id);

create table device_collectors (
    device_id uuid not null references devices,
    place integer not null,
    collector_id uuid not null references collectors,
    primary key (device_id, place)
);

-- What a device last said of itself. It changes every minute and is no revision of the device.
create table device_health (
    device_id uuid primary key references devices,
    seen_at timestamptz not null,
    queued integer not null,
    refused integer not null,
    oldest_queued_at timestamptz,
    app_version text not null,
    battery double precision,
    clock_skew_seconds integer,
    storage text
);
