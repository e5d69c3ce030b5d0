package fi.kaiku.insight.crosstab;

import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.FigureTable.Answer;
import fi.kaiku.insight.table.FigureTable.Dimension;
import fi.kaiku.insight.table.FigureTable.Group;
import fi.kaiku.insight.table.FigureTable.OfSurvey;
import fi.kaiku.insight.table.FigureTable.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A crosstab as a table of two dimensions.
final class CrosstabTable {

    private static final List<String> FIGURES =
            List.of("n", "share", "share.low", "share.high", "residual", "p", "pHolm");

    private CrosstabTable() {}

    static FigureTable of(Crosstab crosstab) {
        Dimension rows = dimension("rows", crosstab.rows());
        Dimension columns = dimension("columns", crosstab.columns());
        List<Group> groups = new ArrayList<>();
        for (int row = 0; row < crosstab.cells().size(); row++) {
            List<Crosstab.Cell> line = crosstab.cells().get(row);
            for (int column = 0; column < line.size(); column++) {
                List<String> places = List.of(
                        rows.places().get(row).code(),
                        columns.places().get(column).code());
                Crosstab.Cell cell = line.get(column);
                groups.add(new Group(places, cell.status(), figures(cell)));
            }
        }
        return new FigureTable(new OfSurvey(crosstab.survey()), "crosstab", List.of(rows, columns), FIGURES, groups);
    }

    private static Dimension dimension(String name, Crosstab.Axis axis) {
        List<Place> places = axis.values().stream()
                .map(Crosstab.Total::value)
                .map(value -> value instanceof BigDecimal number ? number.toPlainString() : value.toString())
                .map(code -> new Place(code, List.of(code), new Answer(axis.question(), axis.row(), code), null))
                .toList();
        return new Dimension(name, List.of(name), false, places);
    }

    private static Map<String, Number> figures(Crosstab.Cell cell) {
        Map<String, Number> figures = new LinkedHashMap<>();
        put(figures, "n", cell.n());
        put(figures, "share", cell.share());
        put(figures, "share.low", cell.low());
        put(figures, "share.high", cell.high());
        put(figures, "residual", cell.residual());
        put(figures, "p", cell.p());
        put(figures, "pHolm", cell.pHolm());
        return figures;
    }

    private static void put(Map<String, Number> figures, String name, @Nullable Number value) {
        if (value != null) {
            figures.put(name, value);
        }
    }
}
