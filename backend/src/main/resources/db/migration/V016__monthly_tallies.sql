-- The same counts by museum and month, without where, how and in which language was answered: a national series over
-- years reads some thousand rows of these instead of millions of daily ones.

create table monthly_tallies (
    organisation_id uuid not null,
    survey_id uuid not null,
    segment text not null,
    museum_id uuid not null,
    month date not null check (extract(day from month) = 1),
    counts bigint[] not null,
    primary key (organisation_id, survey_id, segment, museum_id, month)
) with (fillfactor = 70, toast_tuple_target = 8160); -- the month that runs is written again with every batch

insert into monthly_tallies (organisation_id, survey_id, segment, museum_id, month, counts)
select organisation_id, survey_id, segment, museum_id, month, array_agg(count order by place)
from (
    select organisation_id, survey_id, segment, museum_id, date_trunc('month', day::timestamp)::date as month, place,
        sum(count)::bigint as count
    from daily_tallies, unnest(counts) with ordinality as counted (count, place)
    group by 1, 2, 3, 4, 5, 6
) as counted
group by 1, 2, 3, 4, 5;

-- The month stands for its days, so that the same conditions fit both tables.
create view v_monthly_tallies as
select organisation_id, survey_id, segment, museum_id, month as day, counts
from monthly_tallies;
