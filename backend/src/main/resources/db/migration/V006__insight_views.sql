-- What the rooms insight and export may read of the others. These views are a contract: a table may change behind them.

create view v_museums as
select id as museum_id, organisation_id, slug
from museums;

create view v_cluster_members as
select c.id as cluster_id, c.slug as cluster_slug, m.id as museum_id, m.organisation_id, m.slug, cm.sharing
from cluster_members cm
join clusters c on c.id = cm.cluster_id
join museums m on m.id = cm.museum_id;

create view v_service_points as
select id as service_point_id, museum_id
from service_points;

create view v_collectors as
select id as collector_id, survey_id, museum_id, service_point_id
from collectors;

create view v_daily_tallies as
select organisation_id, survey_id, segment, museum_id, day, collector_id, version, language, channel, phase, counts
from daily_tallies;

-- When something was submitted, without what: for the first and last hour of a result.
create view v_submission_times as
select organisation_id, survey_id, museum_id, collector_id, version, language, channel, phase, segments, day, completed_at
from submissions;

-- What was answered, for what tallies do not keep: the median of a fine scale.
create view v_answers as
select organisation_id, survey_id, museum_id, collector_id, version, language, channel, phase, segments, day, answers
from submissions;

-- Whose staff may read a museum's results: its own organisation, and where it shares jointly, every organisation with a
-- museum in the same cluster.
create view v_museum_readers as
select museum_id, organisation_id, slug, organisation_id as reader_id
from v_museums
union
select theirs.museum_id, theirs.organisation_id, theirs.slug, own.organisation_id
from v_cluster_members theirs
join v_cluster_members own on own.cluster_id = theirs.cluster_id
where theirs.sharing = 'joint';

-- Whose staff may read something of a survey: the owner's, each member's of the cluster that owns it, and those who may
-- read a museum where it is used.
create view v_survey_readers as
select id as survey_id, organisation_id as reader_id
from surveys
where organisation_id is not null
union
select s.id, m.organisation_id
from surveys s
join v_cluster_members m on m.cluster_id = s.cluster_id
union
select c.survey_id, r.reader_id
from collectors c
join v_museum_readers r on r.museum_id = c.museum_id;
