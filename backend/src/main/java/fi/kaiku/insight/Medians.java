package fi.kaiku.insight;

import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Views;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Medians of fine scales, whose tallies keep only sums and the parts into which the scale is cut: read from
/// the answers. PostgreSQL's `percentile_cont` is the quantile HF7 (Hyndman and Fan 1996), as [Figures] has it
/// for all other scales.
@ApplicationScoped
class Medians {

    private static final String MEDIAN = "percentile_cont(0.5) within group (order by (answers ->> ?)::numeric)";

    private final Views views;

    Medians(Views views) {
        this.views = views;
    }

    /// Null without answers, and for an item whose tallies know the median.
    @Nullable
    Double of(Selection selection, Item item) {
        if (!isFine(item) || selection.museums().isEmpty()) {
            return null;
        }
        Conditions conditions = Conditions.onSubmissions(selection);
        String sql = "select %s from v_answers where %s".formatted(MEDIAN, conditions.sql());
        return views.query(sql, List.of(Conditions.parameter(item.question()), conditions), rows -> {
            rows.next();
            return rows.getObject(1, Double.class);
        });
    }

    /// By the first day of each period in which there was an answer; none for an item whose tallies know the median.
    Map<LocalDate, Double> byPeriod(Selection selection, Item item, Granularity granularity) {
        Map<LocalDate, Double> medians = new HashMap<>();
        if (!isFine(item) || selection.museums().isEmpty()) {
            return medians;
        }
        Conditions conditions = Conditions.onSubmissions(selection).and("answers ->> ? is not null", item.question());
        String sql = "select %s, date_trunc('%s', day::timestamp)::date from v_answers where %s group by 2"
                .formatted(MEDIAN, granularity.code(), conditions.sql());
        return views.query(sql, List.of(Conditions.parameter(item.question()), conditions), rows -> {
            while (rows.next()) {
                medians.put(rows.getObject(2, LocalDate.class), rows.getDouble(1));
            }
            return medians;
        });
    }

    private static boolean isFine(Item item) {
        return item.codes() instanceof Codes.Continuous;
    }
}
