-- What is stored against what was sent, and both tallies against a count of their own: one line,
-- lost|duplicated|partial|unsent|tallies|stored. Run by FaultCheck.java with the variables file and survey.
create temp table expected (id uuid primary key, answers jsonb, score numeric, valid boolean, acknowledged boolean);
copy expected from :'file';
create temp table stored as select * from submissions where survey_id = :'survey';
create temp table counted as
    select organisation_id, segment, museum_id, day, collector_id, version, language, channel, phase,
        flags <> '{}' as flagged,
        array[count(*), count(*) filter (where complete), count(answers -> 'overall'),
            count(*) filter (where answers ->> 'overall' = '1'), count(*) filter (where answers ->> 'overall' = '2'),
            count(*) filter (where answers ->> 'overall' = '3'), count(*) filter (where answers ->> 'overall' = '4'),
            count(*) filter (where answers ->> 'overall' = '5')] as n
    from stored cross join lateral (select '' union all select unnest(segments)) as group_of (segment)
    group by organisation_id, segment, museum_id, day, collector_id, version, language, channel, phase, flagged;
create temp table counted_months as
    select organisation_id, segment, museum_id, date_trunc('month', day)::date as month,
        array[sum(n[1]), sum(n[2]), sum(n[3]), sum(n[4]), sum(n[5]), sum(n[6]), sum(n[7]), sum(n[8])]::bigint[] as n
    from counted group by organisation_id, segment, museum_id, month;
select
    (select count(*) from expected e where acknowledged and not exists (select from stored s where s.id = e.id)),
    (select count(*) - count(distinct id) from stored),
    (select count(*) from stored s join expected e using (id)
        where s.answers is distinct from e.answers
        or (s.scores #>> '{wellbeing,score}')::numeric is distinct from e.score
        or s.segments is distinct from array['age:' || (e.answers ->> 'age')]
        or e.answers ? 'comment'
            and not exists (select from new_texts t where t.submission_id = s.id)
            and not exists (select from comments c where c.submission_id = s.id)),
    (select count(*) from stored s where not exists (select from expected e where e.id = s.id and e.valid)),
    (select count(*) from counted
        full join (select * from daily_tallies where survey_id = :'survey') as daily
            using (organisation_id, segment, museum_id, day, collector_id, version, language, channel, phase, flagged)
        where n is distinct from counts[1:8])
    + (select count(*) from counted_months
        full join (select * from monthly_tallies where survey_id = :'survey') as monthly
            using (organisation_id, segment, museum_id, month)
        where n is distinct from counts[1:8]),
    (select count(*) from stored);
