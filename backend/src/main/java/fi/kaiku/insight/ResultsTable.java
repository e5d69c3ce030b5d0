package fi.kaiku.insight;

import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.FigureTable.Dimension;
import fi.kaiku.insight.table.FigureTable.Group;
import fi.kaiku.insight.table.FigureTable.OfSurvey;
import fi.kaiku.insight.table.FigureTable.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
                new OfSurvey(results.survey()),
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
        Place item = Place.item(question.question(), question.row());
        Map<String, Number> figures = FigureColumns.of(
                question.n(),
                question.mean(),
                question.standardDeviation(),
                question.median(),
                question.topBox(),
                question.nps());
        FigureColumns.addWeights(figures, question.effectiveN(), question.designEffect());
        add(item, new Group(List.of(item.code()), question.status(), figures));
        List<Figures.Entry> distribution = question.distribution();
        if (distribution != null) {
            distribution.forEach(entry -> add(question, entry));
        }
    }

    private void add(Results.Question question, Figures.Entry entry) {
        Place answer = Place.answer(question.question(), question.row(), entry.code());
        add(answer, new Group(List.of(answer.code()), question.status(), FigureColumns.of(entry)));
    }

    private void add(Place place, Group group) {
        places.add(place);
        groups.add(group);
    }
}
