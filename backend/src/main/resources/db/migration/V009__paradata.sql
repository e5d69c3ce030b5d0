-- What a device noticed beside the answers, and what that and the answers say of how they were given. Flagged submissions
-- are counted apart, so that results can be had with and without them.

alter table submissions
    add column claimed_at timestamptz, -- the end of the answer by the respondent's clock; completed_at is what we believe
    add column paradata jsonb,
    add column flags text[] not null default '{}';

alter table daily_tallies
    add column flagged boolean not null default false,
    drop constraint daily_tallies_pkey,
    add primary key (organisation_id, survey_id, segment, museum_id, day, collector_id, version, language, channel, phase,
        flagged);

create or replace view v_daily_tallies as
select organisation_id, survey_id, segment, museum_id, day, collector_id, version, language, channel, phase, counts, flagged
from daily_tallies;

create or replace view v_submission_times as
select organisation_id, survey_id, museum_id, collector_id, version, language, channel, phase, segments, day, completed_at,
    flags <> '{}' as flagged
from submissions;

create or replace view v_answers as
select organisation_id, survey_id, museum_id, collector_id, version, language, channel, phase, segments, day, answers,
    flags <> '{}' as flagged
from submissions;

-- What enrolled devices sent and validation refused, for staff to mend or discard. The row stays, empty, once that is done,
-- so that the device learns of it.
create table quarantined_submissions (
    organisation_id uuid not null,
    id uuid not null,
    museum_id uuid not null,
    device_id uuid not null,
    submission text, -- as it came, in ASCII: what PostgreSQL could not store may be the very reason
    problem text not null, -- likewise
    received_at timestamptz not null,
    resolved_at timestamptz,
    primary key (organisation_id, id)
);
create index on quarantined_submissions (organisation_id, museum_id) where resolved_at is null;

alter table device_health
    add column last_submission_at timestamptz;

alter table museums
    add column opening_hours jsonb not null default '[]';
