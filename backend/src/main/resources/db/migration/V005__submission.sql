-- The two tables that grow. Both are sharded by organisation one day: each key begins with organisation_id, there are no
-- triggers, and foreign keys would have to leave the shard, so intake checks what they would.

create table submissions (
    organisation_id uuid not null,
    id uuid not null,
    museum_id uuid not null,
    collector_id uuid not null,
    survey_id uuid not null,
    version integer not null,
    language text not null,
    channel text not null,
    phase text not null,
    pair_hash bytea,
    complete boolean not null,
    started_at timestamptz,
    completed_at timestamptz not null,
    received_at timestamptz not null,
    day date not null,
    answers jsonb not null,
    segments text[] not null,
    content_hash bytea not null,
    receipt_hash bytea not null,
    primary key (organisation_id, id)
);
-- First and last answer of a survey, records in order of time, and the recount.
create index on submissions (organisation_id, survey_id, museum_id, completed_at);

-- Exact counts beside the submissions. counts[1] is the number of respondents to the item, then one slot for each code of
-- the item in the survey's codebook. The item '' counts submissions: all, complete. Segment '' stands for everybody;
-- each answered segment question counts once more under 'question:option'. The day is the museum's own.
create table daily_tallies (
    organisation_id uuid not null,
    survey_id uuid not null,
    segment text not null,
    museum_id uuid not null,
    day date not null,
    question text not null,
    item_row text not null,
    collector_id uuid not null,
    version integer not null,
    language text not null,
    channel text not null,
    phase text not null,
    counts bigint[] not null,
    primary key (organisation_id, survey_id, segment, museum_id, day, question, item_row, collector_id, version,
                 language, channel, phase)
) with (fillfactor = 70);

create function add_counts(a bigint[], b bigint[]) returns bigint[]
    language sql immutable strict parallel safe
    return (select array_agg(coalesce(x, 0) + coalesce(y, 0) order by slot)
            from unnest(a, b) with ordinality as counts (x, y, slot));
