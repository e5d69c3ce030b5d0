package fi.kaiku.insight.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.insight.statistics.Trend.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds whatever was answered, tried on seeded samples: who comes first, in what unit and in what
/// order answers were counted makes no difference but the one it must.
class ComparisonPropertyTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void turningTimeAroundTurnsTheChangeAround(long seed) {
        long[] counts = counts(new Random(seed), 9, 40);
        var there = Distribution.of(scale(-4, 9, 1), counts);
        var back = Distribution.of(scale(-4, 9, 1), reversed(counts));
        var test = StudentTest.paired(there.summary());
        var turned = StudentTest.paired(back.summary());
        assertEquals(test.statistic(), -turned.statistic(), 1e-9);
        assertEquals(test.p(), turned.p(), 1e-12);
        assertEquals(SignedRankTest.of(there).p(), SignedRankTest.of(back).p(), 1e-12);
        var dz = EffectSize.dz(there.summary());
        assertEquals(
                dz.interval().low(), -EffectSize.dz(back.summary()).interval().high(), 1e-6);
        assertTrue(dz.interval().contains(dz.value()));
        assertEquals(Responders.of(there, 2).improved(), Responders.of(back, 2).worse());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void unitsDoNotMatter(long seed) {
        var random = new Random(seed);
        long[] one = counts(random, 7, 60);
        long[] other = counts(random, 7, 60);
        var test = StudentTest.welch(summary(one, 1), summary(other, 1));
        var scaled = StudentTest.welch(summary(one, 2.5), summary(other, 2.5));
        assertEquals(test.p(), scaled.p(), 1e-10);
        assertEquals(2.5 * test.interval().low(), scaled.interval().low(), 1e-9);
        var effect = EffectSize.hedgesG(summary(one, 1), summary(other, 1));
        assertEquals(
                effect.value(),
                EffectSize.hedgesG(summary(one, 2.5), summary(other, 2.5)).value(),
                1e-10);
        assertTrue(effect.interval().contains(effect.value()));
        assertEquals(test.difference() > 0, effect.value() > 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void groupsMayChangePlaces(long seed) {
        var random = new Random(seed);
        var one = Distribution.of(scale(0, 11, 1), counts(random, 11, 30));
        var other = Distribution.of(scale(0, 11, 1), counts(random, 11, 30));
        mirrored(Difference.of(one.topBox(), other.topBox()), Difference.of(other.topBox(), one.topBox()));
        mirrored(
                Difference.of(NetPromoterScore.of(one), NetPromoterScore.of(other)),
                Difference.of(NetPromoterScore.of(other), NetPromoterScore.of(one)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tablesMayBeTurnedAndAddedUp(long seed) {
        var random = new Random(seed);
        long[][] counts = new long[2 + random.nextInt(4)][2 + random.nextInt(4)];
        long[][] turned = new long[counts[0].length][counts.length];
        long[][] twice = new long[counts.length][counts[0].length];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                counts[row][column] = 1 + random.nextInt(30);
                turned[column][row] = counts[row][column];
                twice[row][column] = 2 * counts[row][column];
            }
        }
        var test = ContingencyTable.of(counts).chiSquare();
        assertEquals(test.statistic(), ContingencyTable.of(turned).chiSquare().statistic(), 1e-9);
        assertEquals(
                2 * test.statistic(), ContingencyTable.of(twice).chiSquare().statistic(), 1e-9);
        assertEquals(test.cramersV(), ContingencyTable.of(twice).chiSquare().cramersV(), 1e-12);
        if (counts.length == 2 && counts[0].length == 2) {
            double residual = ContingencyTable.of(counts).residual(0, 0);
            assertEquals(test.statistic(), residual * residual, 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void trendsDoNotAskForTheOrderOfPoints(long seed) {
        var random = new Random(seed);
        List<Point> points = IntStream.range(0, 6 + random.nextInt(60))
                .mapToObj(i -> new Point(i % 12, i / 12.0, random.nextInt(8)))
                .filter(point -> random.nextInt(5) > 0)
                .toList();
        var trend = Trend.of(points);
        if (trend == null) {
            return;
        }
        var backwards = Trend.of(points.reversed());
        var downwards = Trend.of(points.stream()
                .map(point -> new Point(point.season(), point.time(), -point.value()))
                .toList());
        assertEquals(trend.s(), backwards.s());
        assertEquals(trend.slope(), backwards.slope());
        assertEquals(-trend.s(), downwards.s());
        assertEquals(-trend.slope(), downwards.slope(), 1e-12);
        assertEquals(trend.p(), downwards.p(), 1e-12);
        assertTrue(Math.abs(trend.tau()) <= 1 && 0 < trend.p() && trend.p() <= 1, trend::toString);
        assertTrue(trend.interval() == null || trend.interval().contains(trend.slope()));
    }

    /// Where the normal distribution takes over from exact chances, they are near each other.
    @ParameterizedTest
    @MethodSource("seeds")
    void exactAndApproximateChancesMeet(long seed) {
        var random = new Random(seed);
        double[] order = random.doubles(10).toArray();
        List<Point> ten =
                IntStream.range(0, 10).mapToObj(i -> new Point(0, i, order[i])).toList();
        double deviation = Math.sqrt(10 * 9 * 25 / 18.0);
        var trend = Trend.of(ten);
        double z = Math.max(0, Math.abs(trend.s()) - 1) / deviation;
        assertEquals(ContingencyTable.p(z), trend.p(), 0.02);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holmNeverMakesAChanceSmaller(long seed) {
        var random = new Random(seed);
        double[] p = random.doubles(1 + random.nextInt(20)).toArray();
        double[] adjusted = Holm.adjusted(p);
        for (int i = 0; i < p.length; i++) {
            assertTrue(p[i] <= adjusted[i] && adjusted[i] <= Math.min(1, p.length * p[i]));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weightsRestoreThePopulation(long seed) {
        var random = new Random(seed);
        int strata = 1 + random.nextInt(6);
        long[] respondents = random.longs(strata, 1, 50).toArray();
        double[] visits = random.doubles(strata, 1, 1000).toArray();
        var weighting = Weighting.of(respondents, visits);
        double total = Arrays.stream(visits).sum();
        for (int h = 0; h < strata; h++) {
            long[] inside = new long[strata];
            inside[h] = respondents[h];
            assertEquals(visits[h] / total, weighting.share(inside).value(), 1e-12);
        }
        assertTrue(weighting.effectiveN() <= weighting.n() + 1e-9);
        assertTrue(weighting.designEffect() >= 1 - 1e-12);
    }

    private static void mirrored(Difference there, Difference back) {
        assertEquals(there.value(), -back.value(), 1e-12);
        assertEquals(there.interval().low(), -back.interval().high(), 1e-12);
        assertTrue(there.interval().contains(there.value()));
    }

    private static Summary summary(long[] counts, double step) {
        return Distribution.of(scale(0, counts.length, step), counts).summary();
    }

    private static double[] scale(double first, int points, double step) {
        return IntStream.range(0, points).mapToDouble(i -> first + i * step).toArray();
    }

    /// At least two respondents, who differ.
    private static long[] counts(Random random, int points, int most) {
        long[] counts = new long[points];
        counts[0] = 1;
        counts[points - 1] = 1;
        IntStream.range(0, random.nextInt(most))
                .forEach(i -> counts[(int) (points * Math.pow(random.nextDouble(), 2))]++);
        return counts;
    }

    private static long[] reversed(long[] counts) {
        return IntStream.rangeClosed(1, counts.length)
                .mapToLong(i -> counts[counts.length - i])
                .toArray();
    }
}
