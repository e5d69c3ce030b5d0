package fi.kaiku.insight.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.insight.followup.Observed.Chosen;
import fi.kaiku.insight.followup.Observed.Numbers;
import fi.kaiku.insight.statistics.Distribution;
import fi.kaiku.insight.statistics.Share;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final double[] POINTS = {1, 2, 3, 4, 5};

    /// How a cafe is rated where nothing is wrong with it, point by point.
    private static final double[] RATED = {0.04, 0.08, 0.2, 0.4, 0.28};

    @Test
    void callsSomethingBetterOnlyWhereItsIntervalSaysSo() {
        Observed before = ratings(10, 20, 40, 20, 10);
        assertEquals(Verdict.BETTER, verdict(before, ratings(2, 8, 20, 40, 30), Goal.INCREASE));
        assertEquals(Verdict.WORSE, verdict(before, ratings(30, 40, 20, 8, 2), Goal.INCREASE));
    }

    @Test
    void callsLessBetterWhereLessIsTheGoal() {
        assertEquals(Verdict.BETTER, verdict(chose(60, 100), chose(20, 100), Goal.DECREASE));
        assertEquals(Verdict.WORSE, verdict(chose(20, 100), chose(60, 100), Goal.DECREASE));
    }

    @Test
    void cannotTellFromThreeAnswersHoweverGood() {
        assertEquals(Verdict.CANNOT_TELL, verdict(ratings(90, 90, 90, 90, 90), ratings(0, 0, 0, 0, 3), Goal.INCREASE));
    }

    @Test
    void cannotTellWhereNobodyEverDiffered() {
        assertEquals(Verdict.CANNOT_TELL, verdict(ratings(0, 0, 0, 0, 50), ratings(0, 0, 0, 0, 50), Goal.INCREASE));
    }

    @Test
    void saysThatThereIsNoDifferenceOnlyWithEnoughAnswers() {
        Observed before = ratings(40, 80, 200, 400, 280);
        assertEquals(Verdict.NO_DIFFERENCE, verdict(before, ratings(40, 80, 200, 400, 280), Goal.INCREASE));
        assertEquals(Verdict.CANNOT_TELL, verdict(before, ratings(4, 8, 20, 40, 28), Goal.INCREASE));
    }

    /// By hand: 1 / (0.2² / 2.801585² - 1/400) = 385.2; with as many on both sides, 393 each, as Cohen's table 2.4.1
    /// has
    /// it.
    @Test
    void tellsHowManyAnswersItTakes() {
        assertEquals(OptionalLong.of(386), Power.needed(400));
        assertEquals(OptionalLong.of(393), Power.needed(392));
        assertEquals(OptionalLong.of(197), Power.needed(10_000_000));
        assertEquals(OptionalLong.empty(), Power.needed(196), "no number of answers makes up for so few before");
    }

    /// A thousand changes that change nothing, of all sizes: some 5 % are called better or worse, which is what a 95 %
    /// interval means.
    @Test
    void isWrongInSomeFivePercentOfChangesWithoutEffect() {
        long rated = wrong(1, (n, random) -> sample(n, RATED, random));
        long chosen = wrong(
                2,
                (n, random) -> chose(
                        (int) IntStream.range(0, n)
                                .filter(i -> random.nextDouble() < 0.3)
                                .count(),
                        n));
        assertTrue(rated >= 30 && rated <= 70, () -> "of 1,000 ratings " + rated);
        assertTrue(chosen >= 30 && chosen <= 70, () -> "of 1,000 shares " + chosen);
    }

    /// With as many answers as [Power] asks for, a small difference is seen in some 80 % of cases.
    @Test
    void seesSmallDifferencesAsOftenAsItSays() {
        RandomGenerator random = seeded(3);
        int needed = (int) Power.needed(400).orElseThrow();
        double[] better = {0.025, 0.055, 0.155, 0.415, 0.35};
        long seen = IntStream.range(0, 1_000)
                .filter(i -> verdict(sample(400, RATED, random), sample(needed, better, random), Goal.INCREASE)
                        == Verdict.BETTER)
                .count();
        assertTrue(seen >= 760 && seen <= 900, () -> "of 1,000 " + seen);
    }

    private interface Drawn {
        Observed of(int n, RandomGenerator random);
    }

    private static long wrong(long seed, Drawn drawn) {
        RandomGenerator random = seeded(seed);
        return IntStream.range(0, 1_000)
                .mapToObj(i -> verdict(
                        drawn.of(random.nextInt(20, 600), random),
                        drawn.of(random.nextInt(20, 600), random),
                        Goal.INCREASE))
                .filter(verdict -> verdict == Verdict.BETTER || verdict == Verdict.WORSE)
                .count();
    }

    private static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static Verdict verdict(Observed before, Observed after, Goal goal) {
        return Verdict.of(Contrast.of(before, after), before.n(), after.n(), goal);
    }

    private static Observed sample(int n, double[] shares, RandomGenerator random) {
        long[] counts = new long[POINTS.length];
        for (int i = 0; i < n; i++) {
            double at = random.nextDouble();
            int point = 0;
            while (point < POINTS.length - 1 && at >= shares[point]) {
                at -= shares[point];
                point++;
            }
            counts[point]++;
        }
        return ratings(counts);
    }

    private static Observed ratings(long... counts) {
        return new Numbers(Distribution.of(POINTS, counts).summary());
    }

    private static Observed chose(int count, int n) {
        return new Chosen(Share.of(count, n));
    }
}
