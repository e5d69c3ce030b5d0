package fi.kaiku.insight.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrosstabSuppressionTest {

    private static final long LEAST = 5;

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @Test
    void showsATableOfLargeGroups() {
        long[][] counts = table(new long[][] {{7, 9}, {0, 12}}, false, false);
        assertEquals(0, count(hidden(counts, true, true)));
    }

    /// 3 of 12 in a row, 9 and 21 beside it: with its totals a single hidden cell would be told by the
    /// others.
    @Test
    void hidesThreeMoreThatTheOneIsNotToldByItsTotals() {
        boolean[][] hidden =
                hidden(table(new long[][] {{3, 9, 20}, {21, 8, 30}, {40, 50, 60}}, false, false), true, true);
        assertTrue(hidden[0][0] && hidden[0][1] && hidden[1][0] && hidden[1][1], () -> Arrays.deepToString(hidden));
        assertEquals(4, count(hidden));
    }

    @Test
    void hidesARowOfFewAltogether() {
        boolean[][] hidden =
                hidden(table(new long[][] {{3, 1, 0}, {20, 10, 30}, {40, 50, 60}}, false, false), true, true);
        assertArrayEquals(new boolean[] {true, true, true, true}, hidden[0]);
        assertTrue(hidden[1][3] || hidden[2][3], "another total, or this one follows from the total of all");
        assertFalse(hidden[3][3]);
    }

    @Test
    void hidesEverythingOfFew() {
        assertEquals(9, count(hidden(table(new long[][] {{1, 2}, {1, 0}}, false, false), true, true)));
    }

    /// Respondents may have chosen both columns, so a row's counts say nothing of each other; those of a
    /// column do.
    @Test
    void knowsThatSeveralAnswersDoNotAddUp() {
        long[][] counts = {{3, 12, 12}, {30, 20, 40}, {33, 32, 52}};
        boolean[][] hidden = hidden(counts, false, true);
        assertTrue(hidden[0][0] && hidden[1][0]);
        assertEquals(2, count(hidden));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noHiddenCountFollowsFromWhatShows(long seed) {
        var random = new Random(seed);
        boolean rowsAddUp = random.nextInt(4) > 0;
        boolean columnsAddUp = random.nextInt(4) > 0;
        long[][] cells = new long[1 + random.nextInt(5)][1 + random.nextInt(5)];
        int most = List.of(4, 12, 40).get(random.nextInt(3));
        for (long[] row : cells) {
            Arrays.setAll(row, i -> random.nextInt(3) == 0 ? 0 : random.nextInt(most));
        }
        long[][] counts = table(cells, !rowsAddUp, !columnsAddUp);
        boolean[][] hidden = hidden(counts, rowsAddUp, columnsAddUp);
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                boolean small = 0 < counts[row][column] && counts[row][column] < LEAST;
                assertTrue(!small || hidden[row][column], "a small group shows");
            }
        }
        for (int[] place : determined(hidden, rowsAddUp, columnsAddUp)) {
            throw new AssertionError("%s follows in %s %s"
                    .formatted(Arrays.toString(place), Arrays.deepToString(counts), Arrays.deepToString(hidden)));
        }
        assertNoSmallRest(counts, hidden, rowsAddUp, columnsAddUp);
    }

    @Test
    void endsSoonOnTheLargestTable() {
        var random = new Random(1);
        long[][] cells = new long[50][50];
        for (long[] row : cells) {
            Arrays.setAll(row, i -> random.nextInt(9));
        }
        long[][] counts = table(cells, false, false);
        assertTimeout(Duration.ofSeconds(5), () -> hidden(counts, true, true));
    }

    private static boolean[][] hidden(long[][] counts, boolean rowsAddUp, boolean columnsAddUp) {
        return new CrosstabSuppression(counts, rowsAddUp, columnsAddUp, LEAST).hidden();
    }

    /// With totals: sums, or where respondents chose several answers something less.
    private static long[][] table(long[][] cells, boolean severalColumns, boolean severalRows) {
        int rows = cells.length;
        int columns = cells[0].length;
        long[][] counts = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                counts[row][column] = cells[row][column];
                counts[row][columns] = total(counts[row][columns], cells[row][column], severalColumns);
                counts[rows][column] = total(counts[rows][column], cells[row][column], severalRows);
            }
        }
        for (int column = 0; column < columns; column++) {
            counts[rows][columns] = total(counts[rows][columns], counts[rows][column], severalColumns);
        }
        if (severalColumns && !severalRows) {
            counts[rows][columns] = Arrays.stream(counts, 0, rows)
                    .mapToLong(row -> row[columns])
                    .sum();
        }
        return counts;
    }

    private static long total(long before, long added, boolean several) {
        return several ? Math.max(before, added) : before + added;
    }

    private static long count(boolean[][] hidden) {
        long count = 0;
        for (boolean[] row : hidden) {
            for (boolean cell : row) {
                count += cell ? 1 : 0;
            }
        }
        return count;
    }

    private static void assertNoSmallRest(
            long[][] counts, boolean[][] hidden, boolean rowsAddUp, boolean columnsAddUp) {
        int totals = counts.length - 1;
        int total = counts[0].length - 1;
        for (int row = 0; rowsAddUp && row <= totals; row++) {
            long rest = 0;
            for (int column = 0; column < total; column++) {
                rest += hidden[row][column] ? counts[row][column] : 0;
            }
            assertTrue(hidden[row][total] || rest == 0 || rest >= LEAST, "a small rest of a row");
        }
        for (int column = 0; columnsAddUp && column <= total; column++) {
            long rest = 0;
            for (int row = 0; row < totals; row++) {
                rest += hidden[row][column] ? counts[row][column] : 0;
            }
            assertTrue(hidden[totals][column] || rest == 0 || rest >= LEAST, "a small rest of a column");
        }
    }

    /// Apart from graphs: the hidden counts that all solutions of the equations share, by Gauss and Jordan.
    /// A count is determined exactly if, once reduced, its equation has no other unknown.
    private static List<int[]> determined(boolean[][] hidden, boolean rowsAddUp, boolean columnsAddUp) {
        List<int[]> unknowns = new ArrayList<>();
        int totals = hidden.length - 1;
        int total = hidden[0].length - 1;
        for (int row = 0; row <= totals; row++) {
            for (int column = 0; column <= total; column++) {
                if (hidden[row][column]) {
                    unknowns.add(new int[] {row, column});
                }
            }
        }
        List<double[]> equations = new ArrayList<>();
        for (int row = 0; rowsAddUp && row <= totals; row++) {
            int line = row;
            equations.add(unknowns.stream()
                    .mapToDouble(place -> place[0] != line ? 0 : place[1] == total ? -1 : 1)
                    .toArray());
        }
        for (int column = 0; columnsAddUp && column <= total; column++) {
            int line = column;
            equations.add(unknowns.stream()
                    .mapToDouble(place -> place[1] != line ? 0 : place[0] == totals ? -1 : 1)
                    .toArray());
        }
        reduce(equations, unknowns.size());
        List<int[]> determined = new ArrayList<>();
        for (double[] equation : equations) {
            long left = Arrays.stream(equation).filter(x -> Math.abs(x) > 1e-9).count();
            for (int i = 0; left == 1 && i < unknowns.size(); i++) {
                if (Math.abs(equation[i]) > 1e-9) {
                    determined.add(unknowns.get(i));
                }
            }
        }
        return determined;
    }

    private static void reduce(List<double[]> equations, int unknowns) {
        int done = 0;
        for (int column = 0; column < unknowns && done < equations.size(); column++) {
            int at = column;
            int from = done;
            int pivot = -1;
            for (int i = from; i < equations.size(); i++) {
                if (Math.abs(equations.get(i)[at]) > 1e-9) {
                    pivot = i;
                }
            }
            if (pivot < 0) {
                continue;
            }
            double[] row = equations.set(pivot, equations.get(done));
            equations.set(done, row);
            for (double[] other : equations) {
                double factor = other == row ? 0 : other[at] / row[at];
                for (int i = 0; i < unknowns; i++) {
                    other[i] -= factor * row[i];
                }
            }
            done++;
        }
    }
}
