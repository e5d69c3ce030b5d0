package fi.kaiku.insight.rhythm;

import fi.kaiku.insight.FigureColumns;
import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.FigureTable.Dimension;
import fi.kaiku.insight.table.FigureTable.Group;
import fi.kaiku.insight.table.FigureTable.OfSurvey;
import fi.kaiku.insight.table.FigureTable.Place;
import fi.kaiku.insight.table.FigureTable.Word;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A rhythm as a table of two dimensions: weekdays and hours.
final class RhythmTable {

    private static final List<String> FIGURES = Stream.of(
                    List.of("n"),
                    FigureColumns.estimate("mean"),
                    FigureColumns.estimate("nps"),
                    List.of("promoters", "passives", "detractors"))
            .flatMap(List::stream)
            .toList();

    private RhythmTable() {}

    static FigureTable of(Rhythm rhythm) {
        return new FigureTable(
                new OfSurvey(rhythm.survey()),
                "rhythm",
                List.of(
                        dimension("weekday", IntStream.rangeClosed(1, 7)),
                        dimension("localHour", IntStream.range(0, 24))),
                FIGURES,
                rhythm.cells().stream().map(RhythmTable::group).toList());
    }

    private static Dimension dimension(String name, IntStream numbers) {
        List<Place> places = numbers.mapToObj(Integer::toString)
                .map(number -> Place.labelled(number, List.of(number), new Word(name + "." + number)))
                .toList();
        return new Dimension(name, List.of(name), false, places);
    }

    private static Group group(Rhythm.Cell cell) {
        return new Group(
                List.of(Integer.toString(cell.weekday()), Integer.toString(cell.hour())),
                cell.status(),
                FigureColumns.of(cell.n(), cell.mean(), null, null, null, cell.nps()));
    }
}
