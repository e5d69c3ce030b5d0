package fi.kaiku.insight.crosstab;

import fi.kaiku.insight.Figures;
import fi.kaiku.insight.Sample;
import fi.kaiku.insight.crosstab.Crosstab.Axis;
import fi.kaiku.insight.crosstab.Crosstab.Cell;
import fi.kaiku.insight.crosstab.Crosstab.Independence;
import fi.kaiku.insight.crosstab.Crosstab.Total;
import fi.kaiku.insight.crosstab.Crosstab.Withheld;
import fi.kaiku.insight.disclosure.SafeCrosstab;
import fi.kaiku.insight.disclosure.SafeCrosstab.Count;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.insight.statistics.ContingencyTable;
import fi.kaiku.insight.statistics.ContingencyTable.ChiSquare;
import fi.kaiku.insight.statistics.Holm;
import fi.kaiku.insight.statistics.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The figures of a crosstab, each computed from counts that show.
final class CrosstabFigures {

    private final SafeCrosstab table;
    private final int rows;
    private final int columns;

    private CrosstabFigures(SafeCrosstab table) {
        this.table = table;
        this.rows = table.rows().codes().slots();
        this.columns = table.columns().codes().slots();
    }

    static Crosstab of(Selection selection, SafeCrosstab table) {
        CrosstabFigures figures = new CrosstabFigures(table);
        Withheld withheld = figures.withheld();
        return new Crosstab(
                selection.surveyId(),
                selection.filter(),
                Sample.of(selection.filter()),
                Crosstab.CrosstabMethods.ALL,
                axis(table.rows(), table::row),
                axis(table.columns(), table::column),
                table.all().status(),
                n(table.all()),
                figures.cells(),
                withheld == null ? figures.independence() : null,
                withheld);
    }

    private static Axis axis(Item item, IntFunction<Count> totals) {
        List<?> values = switch (item.codes()) {
            case Codes.Points(var points) -> points.stream().map(Figures::plain).toList();
            case Codes.Options(var options) -> options;
            default -> List.of();
        };
        return new Axis(
                item.question(),
                item.row(),
                item.type(),
                IntStream.range(0, values.size())
                        .mapToObj(i -> new Total(values.get(i), totals.apply(i).status(), n(totals.apply(i))))
                        .toList());
    }

    private List<List<Cell>> cells() {
        @Nullable Double[] residuals = new Double[rows * columns];
        Arrays.setAll(residuals, i -> residual(i / columns, i % columns));
        double[] p = Arrays.stream(residuals)
                .filter(Objects::nonNull)
                .mapToDouble(ContingencyTable::p)
                .toArray();
        double[] adjusted = Holm.adjusted(p);
        List<List<Cell>> lines = new ArrayList<>();
        int next = 0;
        for (int row = 0; row < rows; row++) {
            List<Cell> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                Double residual = residuals[row * columns + column];
                line.add(
                        residual == null
                                ? cell(row, column, null, null, null)
                                : cell(row, column, residual, p[next], adjusted[next++]));
            }
            lines.add(line);
        }
        return lines;
    }

    private Cell cell(int row, int column, @Nullable Double residual, @Nullable Double p, @Nullable Double pHolm) {
        Count cell = table.cell(row, column);
        Count base = table.row(row);
        Share share = cell.isShown() && base.isShown() && base.n() > 0 ? Share.of(cell.n(), base.n()) : null;
        return new Cell(
                cell.status(),
                n(cell),
                share == null ? null : Figures.rounded(share.value()),
                share == null ? null : Figures.rounded(share.interval().low()),
                share == null ? null : Figures.rounded(share.interval().high()),
                residual == null ? null : Figures.rounded(residual),
                p == null ? null : Figures.chance(p),
                pHolm == null ? null : Figures.chance(pHolm));
    }

    /// Of the table of this answer and all others in both directions, which the shown counts determine.
    private @Nullable Double residual(int row, int column) {
        Count cell = table.cell(row, column);
        Count ofRow = table.row(row);
        Count ofColumn = table.column(column);
        if (!cell.isShown()
                || !ofRow.isShown()
                || !ofColumn.isShown()
                || !table.all().isShown()) {
            return null;
        }
        long neither = table.all().n() - ofRow.n() - ofColumn.n() + cell.n();
        return ContingencyTable.of(new long[][] {{cell.n(), ofRow.n() - cell.n()}, {ofColumn.n() - cell.n(), neither}})
                .residual(0, 0);
    }

    private @Nullable Independence independence() {
        long[][] counts = IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToLong(column -> table.cell(row, column).n())
                        .toArray())
                .toArray(long[][]::new);
        ChiSquare test = ContingencyTable.of(counts).chiSquare();
        return test == null
                ? null
                : new Independence(
                        Figures.rounded(test.statistic()),
                        test.degreesOfFreedom(),
                        Figures.chance(test.p()),
                        Figures.rounded(test.cramersV()),
                        Figures.rounded(test.leastExpected()));
    }

    private @Nullable Withheld withheld() {
        if (table.all().isShown() && table.all().n() == 0) {
            return null;
        }
        if (table.rows().severalAnswers() || table.columns().severalAnswers()) {
            return Withheld.SEVERAL_ANSWERS;
        }
        boolean shown = IntStream.range(0, rows * columns)
                .allMatch(i -> table.cell(i / columns, i % columns).isShown());
        return shown ? null : Withheld.SUPPRESSED;
    }

    private static @Nullable Long n(Count count) {
        return count.isShown() ? count.n() : null;
    }
}
