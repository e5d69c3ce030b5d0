package fi.kaiku.insight.change;

import fi.kaiku.insight.FigureColumns;
import fi.kaiku.insight.Figures;
import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.FigureTable.Dimension;
import fi.kaiku.insight.table.FigureTable.Group;
import fi.kaiku.insight.table.FigureTable.OfSurvey;
import fi.kaiku.insight.table.FigureTable.Place;
import fi.kaiku.insight.table.FigureTable.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A change as a table: both times, the difference with its tests, and how many changed by how much.
final class ChangeTable {

    private static final String DIFFERENCE = "difference";

    private static final List<String> FIGURES = Stream.of(
                    List.of("n"),
                    FigureColumns.estimate("mean"),
                    List.of("standardDeviation", "median", "t", "degreesOfFreedom", "p", "wilcoxon", "pWilcoxon"),
                    FigureColumns.estimate("dz"),
                    FigureColumns.OF_SHARES)
            .flatMap(List::stream)
            .toList();

    private final Change change;
    private final List<Place> places = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    private ChangeTable(Change change) {
        this.change = change;
    }

    static FigureTable of(Change change) {
        ChangeTable table = new ChangeTable(change);
        table.add(
                Place.labelled("before", Arrays.asList("before", null), new Word("phase.before"), null),
                change.before());
        table.add(Place.labelled("after", Arrays.asList("after", null), new Word("phase.after"), null), change.after());
        table.addDifference();
        table.addCounts();
        return new FigureTable(
                new OfSurvey(change.survey()),
                "change",
                List.of(new Dimension("part", List.of("part", "value"), false, table.places)),
                FIGURES,
                table.groups);
    }

    private void add(Place place, Change.@Nullable Side side) {
        Map<String, Number> figures = new HashMap<>();
        if (side != null) {
            addPairs(figures);
            figures.put("mean", side.mean());
            figures.put("standardDeviation", side.standardDeviation());
            figures.put("median", side.median());
        }
        add(place, figures);
    }

    private void addDifference() {
        Map<String, Number> figures = new HashMap<>();
        Change.Difference difference = change.difference();
        if (difference != null) {
            addPairs(figures);
            FigureColumns.add(
                    figures, "mean", new Figures.Estimate(difference.mean(), difference.low(), difference.high()));
            figures.put("standardDeviation", difference.standardDeviation());
            figures.put("median", difference.median());
        }
        Change.TTest test = change.tTest();
        if (test != null) {
            figures.put("t", test.statistic());
            figures.put("degreesOfFreedom", test.degreesOfFreedom());
            figures.put("p", test.p());
        }
        Change.Wilcoxon ranks = change.wilcoxon();
        if (ranks != null) {
            figures.put("wilcoxon", ranks.statistic());
            figures.put("pWilcoxon", ranks.p());
        }
        FigureColumns.add(figures, "dz", change.dz());
        add(Place.labelled(DIFFERENCE, Arrays.asList(DIFFERENCE, null), new Word("part." + DIFFERENCE), null), figures);
    }

    private void addCounts() {
        Change.Responses responders = change.responders();
        if (responders != null) {
            add("improved", responders.improved());
            add("same", responders.same());
            add("worse", responders.worse());
        }
        List<Change.Step> steps = change.distribution();
        if (steps != null) {
            steps.forEach(step -> add(
                    part(step.value().toPlainString(), null), share(step.n(), step.share(), step.low(), step.high())));
        }
    }

    private void add(String responders, Change.Counted counted) {
        add(
                part(responders, new Word("part." + responders)),
                share(counted.n(), counted.share(), counted.low(), counted.high()));
    }

    private static Place part(String value, @Nullable Word word) {
        return Place.labelled(
                        DIFFERENCE + "=" + value, List.of(DIFFERENCE, value), new Word("part." + DIFFERENCE), word)
                .within(DIFFERENCE);
    }

    private static Map<String, Number> share(long n, double share, double low, double high) {
        Map<String, Number> figures = new HashMap<>();
        figures.put("n", n);
        FigureColumns.add(figures, "share", new Figures.Estimate(share, low, high));
        return figures;
    }

    private void addPairs(Map<String, Number> figures) {
        if (change.pairs() != null) {
            figures.put("n", change.pairs());
        }
    }

    private void add(Place place, Map<String, Number> figures) {
        places.add(place);
        groups.add(new Group(List.of(place.code()), change.status(), figures));
    }
}
