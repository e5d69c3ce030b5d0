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

-- Exact counts beside the submissions, all of a survey's items in one array: counts[1] is the number of submissions,
-- counts[2] of complete ones, and every item has its places after that in the survey's codebook. Segment '' stands for
-- everybody; each answered segment question counts once more under 'question:option'. The day is the museum's own.
create table daily_tallies (
    organisation_id uuid not null,
    survey_id uuid not null,
    segment text not null,
    museum_id uuid not null,
    day date not null,
    collector_id uuid not null,
    version integer not null,
    language text not null,
    channel text not null,
    phase text not null,
    counts bigint[] not null,
    primary key (organisation_id, survey_id, segment, museum_id, day, collector_id, version, language, channel, phase)
) with (fillfactor = 70, toast_tuple_target = 8160); -- a tally of today is written again with every batch

-- A loop, as nearly all of what is added is zero: half the time of unnesting both.
create function add_counts(counts bigint[], added bigint[]) returns bigint[]
    language plpgsql immutable strict parallel safe as $$
begin
    for place in 1 .. cardinality(added) loop
        if added[place] <> 0 then
            counts[place] := coalesce(counts[place], 0) + added[place];
        end if;
    end loop;
    return counts;
end
$$;
