-- Where a survey meets visitors. The organisation is the museum's, kept here because every submission needs it.

create table collectors (
    id uuid primary key,
    key text not null unique,
    organisation_id uuid not null references organisations,
    museum_id uuid not null references museums,
    service_point_id uuid references service_points,
    survey_id uuid not null references surveys,
    channel text not null check (channel in ('kiosk', 'link', 'embed', 'staff', 'import')),
    opens_at timestamptz,
    closes_at timestamptz,
    synthetic boolean not null default false,
    revision integer not null,
    created_at timestamptz not null,
    check (opens_at < closes_at)
);
create index on collectors (organisation_id, museum_id);
create index on collectors (survey_id);
-- Two imports that begin at once must not make two: the same row would then be another submission.
create unique index on collectors (organisation_id, museum_id, survey_id)
    where channel = 'import' and service_point_id is null;
