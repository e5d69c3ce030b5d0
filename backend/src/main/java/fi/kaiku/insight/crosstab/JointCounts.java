package fi.kaiku.insight.crosstab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import fi.kaiku.insight.Grouping;
import fi.kaiku.insight.Tallies;
import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Views;
import fi.kaiku.insight.question.AnswerPath;
import fi.kaiku.insight.question.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;

/// Counts pairs of answers.
@ApplicationScoped
class JointCounts {

    private static final String ANSWERS = """
            select rows::text, columns::text, count(*)
            from (select %s as rows, %s as columns from v_scored_answers where %s) as answers
            where rows is not null and columns is not null
            group by rows, columns""";

    private final Tallies tallies;
    private final Views views;
    private final ObjectReader json;

    JointCounts(Tallies tallies, Views views, ObjectMapper mapper) {
        this.tallies = tallies;
        this.views = views;
        this.json = mapper.reader();
    }

    /// A line for each answer of the rows, with its total last, and the line of totals, of respondents to
    /// both items.
    ///
    /// @param segments the question of the rows is one by whose options the tallies count
    long[][] of(Selection selection, Item rows, Item columns, boolean segments) {
        long[][] counts = new long[rows.codes().slots() + 1][columns.codes().slots() + 1];
        if (selection.museums().isEmpty()) {
            return counts;
        }
        if (segments) {
            addTallies(counts, selection, rows, columns);
        } else {
            addAnswers(counts, selection, rows, columns);
        }
        return counts;
    }

    private void addTallies(long[][] counts, Selection selection, Item rows, Item columns) {
        List<String> options = rows.codes() instanceof Item.Codes.Options(var values)
                ? values.stream().map(Object::toString).toList()
                : List.of();
        List<String> segments =
                options.stream().map(option -> rows.question() + ":" + option).toList();
        SortedMap<String, long[]> bySegment = tallies.byGroup(selection, columns, Grouping.bySegment(segments));
        int totals = counts.length - 1;
        int total = counts[0].length - 1;
        bySegment.forEach((option, sums) -> {
            int row = options.indexOf(option);
            for (int column = 0; column < total; column++) {
                counts[row][column] += sums[1 + column];
                counts[totals][column] += sums[1 + column];
            }
            counts[row][total] += sums[0];
            counts[totals][total] += sums[0];
        });
    }

    private void addAnswers(long[][] counts, Selection selection, Item rows, Item columns) {
        GivenValues ofRows = new GivenValues(rows);
        GivenValues ofColumns = new GivenValues(columns);
        AnswerPath row = AnswerPath.of(rows);
        AnswerPath column = AnswerPath.of(columns);
        Conditions conditions = Conditions.onTimedSubmissions(selection);
        List<Conditions> parameters =
                List.of(Conditions.parameters(row.keys()), Conditions.parameters(column.keys()), conditions);
        String sql = ANSWERS.formatted(row.sql(), column.sql(), conditions.sql());
        views.scan(sql, parameters, found -> {
            while (found.next()) {
                List<Integer> inRows = ofRows.in(read(found.getString(1)));
                List<Integer> inColumns = ofColumns.in(read(found.getString(2)));
                if (!inRows.isEmpty() && !inColumns.isEmpty()) {
                    add(counts, inRows, inColumns, found.getLong(3));
                }
            }
            return counts;
        });
    }

    /// Respondents who gave these answers: once in each total, whatever they chose.
    private static void add(long[][] counts, List<Integer> rows, List<Integer> columns, long respondents) {
        int totals = counts.length - 1;
        int total = counts[0].length - 1;
        for (int row : rows) {
            for (int column : columns) {
                counts[row][column] += respondents;
            }
            counts[row][total] += respondents;
        }
        for (int column : columns) {
            counts[totals][column] += respondents;
        }
        counts[totals][total] += respondents;
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL wrote no JSON", e);
        }
    }
}
