package fi.kaiku.insight.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.SignificanceResult;
import org.jspecify.annotations.Nullable;

/// How many respondents gave each pair of answers: `counts[row][column]`. Each respondent is in one cell.
public final class ContingencyTable {

    private final long[][] counts;
    private final long[] rows;
    private final long[] columns;
    private final long n;

    private ContingencyTable(long[][] counts) {
        this.counts = counts;
        this.rows =
                Arrays.stream(counts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
        this.columns = IntStream.range(0, counts[0].length)
                .mapToLong(column ->
                        Arrays.stream(counts).mapToLong(row -> row[column]).sum())
                .toArray();
        this.n = Arrays.stream(rows).sum();
    }

    /// @throws IllegalArgumentException when there is no cell, rows have different lengths or a count is
    /// negative
    public static ContingencyTable of(long[][] counts) {
        if (counts.length == 0 || counts[0].length == 0) {
            throw new IllegalArgumentException("no cells");
        }
        for (long[] row : counts) {
            if (row.length != counts[0].length || Arrays.stream(row).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException(Arrays.toString(row));
            }
        }
        return new ContingencyTable(Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new));
    }

    public long n() {
        return n;
    }

    /// Pearson's test of independence and how strong the dependence is.
    ///
    /// @param cramersV from 0, independent, to 1, one answer tells the other
    /// @param leastExpected the smallest count that independence would give a cell; below 5 the p value is
    /// rough (W. G. Cochran, Biometrics 10 (1954) 417-451)
    public record ChiSquare(double statistic, int degreesOfFreedom, double p, double cramersV, double leastExpected) {}

    /// `χ² = Σ(observed - expected)² / expected` over rows and columns in which there is anybody, with no
    /// correction for continuity; `V = √(χ² / (n min(rows - 1, columns - 1)))`. Sources: K. Pearson,
    /// Philosophical Magazine 50 (1900) 157-175; H. Cramér, Mathematical Methods of Statistics (1946),
    /// section 21.9.
    ///
    /// @return null where fewer than two rows or columns have anybody
    public @Nullable ChiSquare chiSquare() {
        int[] usedRows = used(rows);
        int[] usedColumns = used(columns);
        int least = Math.min(usedRows.length, usedColumns.length) - 1;
        if (least < 1) {
            return null;
        }
        long[][] used = Arrays.stream(usedRows)
                .mapToObj(row -> Arrays.stream(usedColumns)
                        .mapToLong(column -> counts[row][column])
                        .toArray())
                .toArray(long[][]::new);
        SignificanceResult result = ChiSquareTest.withDefaults().test(used);
        long smallestRow =
                Arrays.stream(usedRows).mapToLong(row -> rows[row]).min().getAsLong();
        long smallestColumn = Arrays.stream(usedColumns)
                .mapToLong(column -> columns[column])
                .min()
                .getAsLong();
        return new ChiSquare(
                result.getStatistic(),
                (usedRows.length - 1) * (usedColumns.length - 1),
                result.getPValue(),
                Math.min(1, Math.sqrt(result.getStatistic() / n / least)),
                (double) smallestRow * smallestColumn / n);
    }

    /// How far a cell is from independence, in standard errors: the adjusted residual `(observed - expected)
    /// / √(expected (1 - row/n) (1 - column/n))`, about standard normal. Source: S. J. Haberman, The
    /// analysis of residuals in cross-classified tables, Biometrics 29 (1973) 205-220.
    ///
    /// @return null where the row or the column has nobody or everybody
    public @Nullable Double residual(int row, int column) {
        double expected = (double) rows[row] * columns[column] / n;
        double variance = expected * (1 - (double) rows[row] / n) * (1 - (double) columns[column] / n);
        return variance > 0 ? (counts[row][column] - expected) / Math.sqrt(variance) : null;
    }

    /// The two-sided p value of a residual.
    public static double p(double residual) {
        return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(residual));
    }

    private static int[] used(long[] sums) {
        return IntStream.range(0, sums.length).filter(i -> sums[i] > 0).toArray();
    }
}
