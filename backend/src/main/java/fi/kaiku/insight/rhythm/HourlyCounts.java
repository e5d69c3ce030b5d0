package fi.kaiku.insight.rhythm;

import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Views;
import fi.kaiku.insight.question.AnswerPath;
import fi.kaiku.insight.question.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts of one item in each hour of the week in which there was something, read from the submissions.
@ApplicationScoped
class HourlyCounts {

    /// By what was answered: `%s` is the answer as `jsonb`, the conditions, and which answers count.
    private static final String COUNTS = """
            select weekday, hour, answer::numeric, count(*)
            from (select extract(isodow from local_time)::int as weekday, extract(hour from local_time)::int as hour,
                         %s as answer
                  from v_local_hours where %s) as answered
            where %s group by 1, 2, 3""";

    private static final AnswerPath ANY = new AnswerPath("null::jsonb", List.of());

    private final Views views;

    HourlyCounts(Views views) {
        this.views = views;
    }

    /// Respondents, then the item's slots, by hour.
    Map<Hour, long[]> counts(Selection selection, Item item) {
        if (selection.museums().isEmpty()) {
            return Map.of();
        }
        Slots slots = Slots.of(item);
        boolean all = item.question().isEmpty();
        AnswerPath path = all ? ANY : AnswerPath.of(item);
        Conditions conditions = onDays(selection);
        List<Conditions> parameters = new ArrayList<>();
        path.keys().forEach(key -> parameters.add(Conditions.parameter(key)));
        parameters.add(conditions);
        // A score that could not be computed is no number.
        String counted = all ? "true" : "jsonb_typeof(answer) = 'number'";
        String sql = COUNTS.formatted(path.sql(), conditions.sql(), counted);
        return views.scan(sql, parameters, rows -> {
            Map<Hour, long[]> counts = new HashMap<>();
            while (rows.next()) {
                long[] at = counts.computeIfAbsent(new Hour(rows.getInt(1), rows.getInt(2)), hour -> slots.none());
                slots.add(at, rows.getBigDecimal(3), rows.getLong(4));
            }
            return counts;
        });
    }

    /// The index of submissions goes by instants; a local day lies less than a day away from the UTC day of its date.
    private static Conditions onDays(Selection selection) {
        Conditions conditions = Conditions.onSubmissions(selection);
        LocalDate from = selection.filter().from();
        LocalDate to = selection.filter().to();
        if (from != null) {
            conditions.and("completed_at >= ?", from.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        if (to != null) {
            conditions.and("completed_at < ?", to.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        return conditions;
    }
}
