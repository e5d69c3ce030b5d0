-- Museums are read by themselves, beside the submissions: Citus crashes its server (13.2.2) where it has to take such a join
-- of a split table and one that is not apart by itself.
create or replace view v_local_hours with (security_invoker = true) as
select s.organisation_id, s.survey_id, s.museum_id, s.collector_id, s.version, s.language, s.channel, s.phase, s.segments,
    s.flags <> '{}' as flagged, s.day, s.completed_at, s.completed_at at time zone m.time_zone as local_time,
    s.answers, s.scores
from submissions s
join (select id, time_zone from museums offset 0) m on m.id = s.museum_id
where s.channel not in ('staff', 'import');
