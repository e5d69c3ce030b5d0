package fi.kaiku.insight;

import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Views;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Counted visits beside the submissions of a selection.
@ApplicationScoped
class Visits {

    /// Most museums count nothing: their tallies are left alone.
    private static final String RESPONSE = """
            with counted as materialized (select museum_id, day, visits from v_counted_visits where %s),
            asked as (
                select museum_id, day, sum(counts[1]) as submissions from v_daily_tallies
                where museum_id = any (array(select distinct museum_id from counted)) and %s group by 1, 2),
            span as (select museum_id, min(day) as first, max(day) as last from asked group by 1)
            select sum(visits), count(*), sum(coalesce(submissions, 0))
            from counted v
            join span s on s.museum_id = v.museum_id and v.day between s.first and s.last
            left join asked a on a.museum_id = v.museum_id and a.day = v.day""";

    private static final String BY_MONTH = """
            select museum_id, date_trunc('month', day::timestamp)::date, sum(visits)
            from v_counted_visits where %s group by 1, 2""";

    private final Views views;

    Visits(Views views) {
        this.views = views;
    }

    /// Visits within the days of a selection, by museum and month.
    record ByMuseumAndMonth(Map<UUID, Map<LocalDate, Long>> visits) {

        /// 0 where nobody came or counted.
        long of(StratumTotals stratum) {
            return visits.getOrDefault(stratum.museum(), Map.of()).getOrDefault(stratum.month(), 0L);
        }
    }

    ByMuseumAndMonth byMuseumAndMonth(Selection selection) {
        Map<UUID, Map<LocalDate, Long>> visits = new HashMap<>();
        if (selection.museums().isEmpty()) {
            return new ByMuseumAndMonth(visits);
        }
        Conditions conditions = counted(selection);
        return views.query(BY_MONTH.formatted(conditions.sql()), List.of(conditions), rows -> {
            while (rows.next()) {
                visits.computeIfAbsent(rows.getObject(1, UUID.class), museum -> new HashMap<>())
                        .put(rows.getObject(2, LocalDate.class), rows.getLong(3));
            }
            return new ByMuseumAndMonth(visits);
        });
    }

    /// Empty where nobody came or counted, and within a segment: nobody counted which visitors belong to it.
    Optional<ResponseRate> response(Selection selection) {
        if (selection.museums().isEmpty() || !selection.filter().segment().isEmpty()) {
            return Optional.empty();
        }
        List<Conditions> conditions = List.of(counted(selection), Conditions.onTallies(selection));
        String sql =
                RESPONSE.formatted(conditions.get(0).sql(), conditions.get(1).sql());
        return views.query(sql, conditions, rows -> {
            rows.next();
            long visits = rows.getLong(1);
            return visits == 0
                    ? Optional.empty()
                    : Optional.of(ResponseRate.of(visits, rows.getLong(2), rows.getLong(3)));
        });
    }

    private static Conditions counted(Selection selection) {
        return new Conditions()
                .andAny("organisation_id = any (?)", "uuid", selection.organisationIds())
                .andAny("museum_id = any (?)", "uuid", selection.museumIds())
                .andDays(selection.filter());
    }
}
