package fi.kaiku.insight;

import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.FigureTable.Dimension;
import fi.kaiku.insight.table.FigureTable.Group;
import fi.kaiku.insight.table.FigureTable.Place;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

/// A series as a table along time.
final class SeriesTable {

    private SeriesTable() {}

    static FigureTable of(Series series) {
        Granularity interval = Granularity.named(series.interval()).orElseThrow();
        List<Place> places = series.points().stream()
                .map(point -> new Place(
                        code(point.from(), interval),
                        List.of(point.from().toString(), point.to().toString()),
                        null,
                        null))
                .toList();
        List<Group> groups = series.points().stream()
                .map(point -> new Group(
                        List.of(code(point.from(), interval)),
                        point.status(),
                        FigureColumns.of(
                                point.n(),
                                point.mean(),
                                point.standardDeviation(),
                                point.median(),
                                point.topBox(),
                                point.nps())))
                .toList();
        return new FigureTable(
                series.survey(),
                "series",
                List.of(new Dimension("period", List.of("from", "to"), true, places)),
                FigureColumns.OF_GROUPS,
                groups);
    }

    /// As ISO 8601 writes it, and quarters as statistics do: `2026-05-02`, `2026-W18`, `2026-05`, `2026-Q2`, `2026`.
    private static String code(LocalDate day, Granularity interval) {
        return switch (interval) {
            case DAY -> day.toString();
            case WEEK ->
                "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> "%d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> Integer.toString(day.getYear());
        };
    }
}
