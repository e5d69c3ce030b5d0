package fi.kaiku.insight.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fi.kaiku.insight.statistics.CronbachAlpha.Sums;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CronbachAlphaTest {

    /// Seven ratings by the staff of 30 departments: S. Chatterjee, B. Price, Regression Analysis by Example
    /// (1977); R's `attitude`. The manual of R's `psych` has alpha 0.84 and without each item .81 .80 .83
    /// .80 .80 .86 .84; more digits, and Feldt's interval, by R's `var` and `qf`.
    @Test
    void agreesWithAttitude() {
        var words = Samples.file("r-attitude.txt");
        int[][] answers = new int[30][7];
        for (int i = 0; i < words.length; i++) {
            answers[i / 7][i % 7] = Integer.parseInt(words[i]);
        }
        var alpha = CronbachAlpha.of(sums(answers));
        assertEquals(0.84314276956476, alpha.value(), 1e-14);
        assertEquals(0.739375685643107, alpha.interval().low(), 1e-10);
        assertEquals(0.915773072159982, alpha.interval().high(), 1e-10);
        double[] without = {
            0.809760206308921,
            0.79691745727414,
            0.827847765938659,
            0.803030975022574,
            0.795386574198205,
            0.863872311446437,
            0.840464868265457
        };
        for (int i = 0; i < 7; i++) {
            assertEquals(without[i], alpha.withoutItem().get(i), 1e-14);
        }
        assertEquals(
                alpha,
                CronbachAlpha.of(sums(Arrays.copyOf(answers, 11)).plus(sums(Arrays.copyOfRange(answers, 11, 30)))));
    }

    @Test
    void equalItemsAreOneMeasure() {
        var alpha = CronbachAlpha.of(sums(new int[][] {{1, 1}, {3, 3}, {4, 4}}));
        assertEquals(1, alpha.value());
        assertEquals(new Interval(1, 1), alpha.interval());
        assertNull(alpha.withoutItem().get(0), "one item has no alpha");
    }

    @Test
    void saysNothingWhereNothingVaries() {
        assertNull(CronbachAlpha.of(sums(new int[][] {{1, 2}})));
        assertNull(CronbachAlpha.of(sums(new int[][] {{1}, {2}})));
        assertNull(CronbachAlpha.of(sums(new int[][] {{1, 2}, {2, 1}})));
    }

    private static Sums sums(int[][] answers) {
        int items = answers[0].length;
        var none = new Sums(0, new long[items], new long[items], new long[items], 0);
        return Arrays.stream(answers).map(CronbachAlphaTest::one).reduce(none, Sums::plus);
    }

    private static Sums one(int[] answers) {
        long total = Arrays.stream(answers).sum();
        return new Sums(
                1,
                Arrays.stream(answers).asLongStream().toArray(),
                Arrays.stream(answers).mapToLong(x -> (long) x * x).toArray(),
                Arrays.stream(answers).mapToLong(x -> x * total).toArray(),
                total * total);
    }
}
