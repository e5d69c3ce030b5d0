package fi.kaiku.insight.reliability;

import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Views;
import fi.kaiku.insight.question.AnswerPath;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.statistics.CronbachAlpha.Sums;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Sums over respondents who answered all rows, in whole steps of the scale from its lowest point.
@ApplicationScoped
class ItemSums {

    private static final String SUMS = """
            select count(*), array[%s]::bigint[], array[%s]::bigint[], array[%s]::bigint[], coalesce(sum(t * t), 0)::bigint
            from (select *, %s as t from (select %s from v_scored_answers where %s) as answers where %s) as complete""";

    private final Views views;

    ItemSums(Views views) {
        this.views = views;
    }

    /// @param rows on one scale, whose points are these
    Sums of(Selection selection, List<Item> rows, List<BigDecimal> points) {
        int count = rows.size();
        if (selection.museums().isEmpty()) {
            return new Sums(0, new long[count], new long[count], new long[count], 0);
        }
        BigDecimal step = points.get(1).subtract(points.get(0));
        String steps = "round(((%%s)::numeric - %s) / %s)::bigint as x%%d"
                .formatted(points.get(0).toPlainString(), step.toPlainString());
        Conditions conditions = Conditions.onTimedSubmissions(selection);
        String sql = SUMS.formatted(
                each(count, ", ", i -> "sum(x%d)".formatted(i)),
                each(count, ", ", i -> "sum(x%d * x%d)".formatted(i, i)),
                each(count, ", ", i -> "sum(x%d * t)".formatted(i)),
                each(count, " + ", "x%d"::formatted),
                each(
                        count,
                        ", ",
                        i -> steps.formatted(AnswerPath.of(rows.get(i)).sql(), i)),
                conditions.sql(),
                each(count, " and ", "x%d is not null"::formatted));
        List<Conditions> parameters = new ArrayList<>();
        rows.forEach(
                row -> parameters.add(Conditions.parameters(AnswerPath.of(row).keys())));
        parameters.add(conditions);
        return views.scan(sql, parameters, found -> {
            found.next();
            return new Sums(
                    found.getLong(1),
                    sums(found.getArray(2)),
                    sums(found.getArray(3)),
                    sums(found.getArray(4)),
                    found.getLong(5));
        });
    }

    private static String each(int count, String between, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(between));
    }

    private static long[] sums(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray())
                .mapToLong(sum -> sum == null ? 0 : sum)
                .toArray();
    }
}
