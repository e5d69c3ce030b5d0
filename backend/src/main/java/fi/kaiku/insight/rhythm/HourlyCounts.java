package fi.kaiku.insight.rhythm;

import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Views;
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

    private static final String COUNTS = """
            select weekday, hour, value, count(*)
            from (select extract(isodow from local_time)::int as weekday, extract(hour from local_time)::int as hour,
                         %s as value
                  from v_local_hours where %s) as answered
            where %s group by 1, 2, 3""";

    /// Of a row: an answer, or a score, which may be missing for a reason that is no number.
    private static final String ROW = """
            case when jsonb_typeof(coalesce(answers #> array[?, ?], scores #> array[?, ?])) = 'number'
                 then coalesce(answers #>> array[?, ?], scores #>> array[?, ?])::numeric end""";

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
        List<Conditions> parameters = new ArrayList<>();
        String value = value(item, parameters);
        Conditions conditions = onDays(selection);
        parameters.add(conditions);
        String sql = COUNTS.formatted(value, conditions.sql(), all ? "true" : "value is not null");
        return views.query(sql, parameters, rows -> {
            Map<Hour, long[]> counts = new HashMap<>();
            while (rows.next()) {
                long[] at = counts.computeIfAbsent(new Hour(rows.getInt(1), rows.getInt(2)), hour -> slots.none());
                slots.add(at, rows.getBigDecimal(3), rows.getLong(4));
            }
            return counts;
        });
    }

    /// Adds the parameters of what it yields.
    private static String value(Item item, List<Conditions> parameters) {
        String row = item.row();
        if (item.question().isEmpty()) {
            return "null::numeric";
        }
        if (row == null) {
            parameters.add(Conditions.parameter(item.question()));
            return "(answers ->> ?)::numeric";
        }
        for (int i = 0; i < 4; i++) {
            parameters.add(Conditions.parameter(item.question()));
            parameters.add(Conditions.parameter(row));
        }
        return ROW;
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
