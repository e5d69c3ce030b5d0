-- Who read what of whom. Append-only: no statement of the application changes or deletes a row.
create table audit_log (
    organisation_id uuid not null, -- whose records were read
    id uuid not null,
    at timestamptz not null,
    account_id uuid not null,
    action text not null,
    subject_id uuid not null,
    details jsonb not null,
    primary key (organisation_id, id)
);

-- Single submissions for those who may see them. No exact time leaves this view.
create view v_records as
select organisation_id, id, survey_id, museum_id, collector_id, version, language, channel, phase, pair_hash, segments, day,
    date_trunc('hour', completed_at, 'UTC') as hour, complete, flags, flags <> '{}' as flagged, answers, scores
from submissions;
