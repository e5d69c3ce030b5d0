package fi.kaiku.insight.live;

import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Views;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// At which hours of today something was submitted.
@Singleton
class Hours {

    private final Views views;

    Hours(Views views) {
        this.views = views;
    }

    /// Ascending, by the clock of each museum.
    ///
    /// @param today of the view
    List<LiveState.Hour> of(LiveView view, Selection today) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        view.museums().forEach((zone, museums) -> {
            Selection here = new Selection(today.surveyId(), museums, today.filter());
            Conditions conditions = around(here);
            String sql =
                    "select extract(hour from completed_at at time zone ?)::int, count(*) from v_submission_times where %s group by 1"
                            .formatted(conditions.sql());
            views.query(sql, List.of(Conditions.parameter(zone.getId()), conditions), rows -> {
                while (rows.next()) {
                    counts.merge(rows.getInt(1), rows.getLong(2), Long::sum);
                }
                return counts;
            });
        });
        return counts.entrySet().stream()
                .map(hour -> new LiveState.Hour(hour.getKey(), hour.getValue()))
                .toList();
    }

    /// The index knows moments, not days: a local day begins and ends less than a day away from the UTC day of the same
    /// date.
    private static Conditions around(Selection today) {
        LocalDate first = Objects.requireNonNull(today.filter().from());
        LocalDate last = Objects.requireNonNull(today.filter().to());
        return Conditions.onSubmissions(today)
                .and("completed_at >= ?", first.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .and("completed_at < ?", last.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC));
    }
}
