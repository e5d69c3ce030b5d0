-- What was answered together with the scores that were computed from it: for crosstabs and reliability.
create view v_scored_answers as
select organisation_id, survey_id, museum_id, collector_id, version, language, channel, phase, segments, day, completed_at,
    answers, scores, flags <> '{}' as flagged
from submissions;

-- The same of before and after, completed ones only, with the hash of the code that ties them together.
create view v_paired_answers as
select organisation_id, survey_id, museum_id, collector_id, version, language, channel, phase, segments, day, completed_at,
    answers, scores, flags <> '{}' as flagged, pair_hash
from submissions
where pair_hash is not null and complete;

-- Few submissions are paired: they are found without the others.
create index on submissions (organisation_id, survey_id, museum_id) where pair_hash is not null;
