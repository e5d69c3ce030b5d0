-- What was answered at which hour of the museum's own day. Only where the respondent's clock told it: a paper form is keyed
-- with its day alone, and an import may know no more.
create view v_local_hours as
select s.organisation_id, s.survey_id, s.museum_id, s.collector_id, s.version, s.language, s.channel, s.phase, s.segments,
    s.flags <> '{}' as flagged, s.day, s.completed_at, s.completed_at at time zone m.time_zone as local_time,
    s.answers, s.scores
from submissions s
join museums m on m.id = s.museum_id
where s.channel not in ('staff', 'import');
