package fi.kaiku.insight;

import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.FigureTable.Answer;
import fi.kaiku.insight.table.FigureTable.Dimension;
import fi.kaiku.insight.table.FigureTable.Group;
import fi.kaiku.insight.table.FigureTable.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Results as a table: the submissions, then every question or row, and within each its answers.
final class ResultsTable {

    private static final String SUBMISSIONS = "submissions";

    private final List<Place> places = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    private ResultsTable() {}

    static FigureTable of(Results results) {
        ResultsTable table = new ResultsTable();
        table.add(
                new Place(SUBMISSIONS, Arrays.asList(null, null, null), null, null),
                new Group(
                        List.of(SUBMISSIONS),
                        results.status(),
                        FigureColumns.of(results.n(), null, null, null, null, null)));
        results.questions().forEach(table::add);
        return new FigureTable(
                results.survey(),
                "results",
                List.of(new Dimension("item", List.of("question", "row", "value"), false, table.places)),
                Stream.of(
                                FigureColumns.OF_GROUPS,
                                FigureColumns.OF_SHARES,
                                results.weights() == null ? List.<String>of() : FigureColumns.OF_WEIGHTS)
                        .flatMap(List::stream)
                        .toList(),
                table.groups);
    }

    private void add(Results.Question question) {
        String row = question.row();
        String code = row == null ? question.question() : question.question() + ":" + row;
        Map<String, Number> figures = FigureColumns.of(
                question.n(),
                question.mean(),
                question.standardDeviation(),
                question.median(),
                question.topBox(),
                question.nps());
        FigureColumns.addWeights(figures, question.effectiveN(), question.designEffect());
        add(place(code, question, null, null), new Group(List.of(code), question.status(), figures));
        List<Figures.Entry> distribution = question.distribution();
        if (distribution != null) {
            distribution.forEach(entry -> add(question, code, entry));
        }
    }

    private void add(Results.Question question, String item, Figures.Entry entry) {
        String value = entry.to() == null ? entry.value().toString() : entry.value() + ".." + entry.to();
        String code = item + "=" + value;
        add(place(code, question, value, item), new Group(List.of(code), question.status(), FigureColumns.of(entry)));
    }

    private void add(Place place, Group group) {
        places.add(place);
        groups.add(group);
    }

    private static Place place(
            String code, Results.Question question, @Nullable String value, @Nullable String within) {
        return new Place(
                code,
                Arrays.asList(question.question(), question.row(), value),
                new Answer(question.question(), question.row(), value),
                within);
    }
}
