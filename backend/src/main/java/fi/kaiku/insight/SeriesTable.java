package fi.kaiku.insight;

import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.FigureTable.Dimension;
import fi.kaiku.insight.table.FigureTable.Group;
import fi.kaiku.insight.table.FigureTable.OfSurvey;
import fi.kaiku.insight.table.FigureTable.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A series as a table along time.
final class SeriesTable {

    private SeriesTable() {}

    static FigureTable of(Series series) {
        Granularity interval = Granularity.named(series.interval()).orElseThrow();
        List<Place> places = series.points().stream()
                .map(point -> new Place(
                        interval.codeOf(point.from()),
                        List.of(point.from().toString(), point.to().toString()),
                        null,
                        null))
                .toList();
        List<Group> groups = series.points().stream()
                .map(point -> new Group(List.of(interval.codeOf(point.from())), point.status(), figures(point)))
                .toList();
        return new FigureTable(
                new OfSurvey(series.survey()),
                "series",
                List.of(new Dimension("period", List.of("from", "to"), true, places)),
                Stream.of(
                                FigureColumns.OF_GROUPS,
                                series.weights() == null ? List.<String>of() : FigureColumns.OF_WEIGHTS)
                        .flatMap(List::stream)
                        .toList(),
                groups);
    }

    private static Map<String, Number> figures(Series.Point point) {
        Map<String, Number> figures = FigureColumns.of(
                point.n(), point.mean(), point.standardDeviation(), point.median(), point.topBox(), point.nps());
        FigureColumns.addWeights(figures, point.effectiveN(), point.designEffect());
        return figures;
    }
}
