package fi.kaiku.insight.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for any answers, tried on 300 seeded samples of 2 to some 400 respondents on scales of 2 to 12 points.
class StatisticsPropertyTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void intervalsContainTheirEstimates(long seed) {
        var sample = Sample.of(seed);
        var answers = sample.distribution(0, sample.answers.length);
        var mean = answers.meanWithInterval();
        assertTrue(mean.interval().contains(mean.value()));
        var top = answers.topBox();
        assertTrue(top.interval().contains(top.value()), top::toString);
        assertTrue(0 <= top.interval().low() && top.interval().high() <= 1);
        var nps = NetPromoterScore.of(answers);
        assertTrue(nps.interval().contains(nps.score()), nps::toString);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addingUpPartsEqualsCountingTogether(long seed) {
        var sample = Sample.of(seed);
        int cut = new Random(seed).nextInt(sample.answers.length);
        var parts = sample.distribution(0, cut).plus(sample.distribution(cut, sample.answers.length));
        var together = sample.distribution(0, sample.answers.length);
        assertEquals(together.n(), parts.n());
        assertEquals(together.meanWithInterval(), parts.meanWithInterval());
        assertEquals(together.variance(), parts.variance());
        assertEquals(together.median(), parts.median());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheDefinitionsOnSortedAnswers(long seed) {
        var sample = Sample.of(seed);
        var answers = sample.distribution(0, sample.answers.length);
        double[] sorted =
                Arrays.stream(sample.answers).sorted().asDoubleStream().toArray();
        int n = sorted.length;
        double mean = Arrays.stream(sorted).sum() / n;
        double variance =
                Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).sum() / (n - 1);
        assertEquals(mean, answers.mean(), 1e-12);
        assertEquals(variance, answers.variance(), 1e-12);
        assertEquals((sorted[(n - 1) / 2] + sorted[n / 2]) / 2, answers.median());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void momentsAgreeWithTheDistribution(long seed) {
        var sample = Sample.of(seed);
        var answers = sample.distribution(0, sample.answers.length);
        var moments = IntStream.of(sample.answers)
                .mapToObj(x -> new Moments(1, x, (long) x * x))
                .reduce(new Moments(0, 0, 0), Moments::plus);
        assertEquals(answers.mean(), moments.mean(), 1e-12);
        assertEquals(answers.variance(), moments.variance(), 1e-12);
        var scaled = moments.meanOn(-3, 0.5);
        assertEquals(-3 + 0.5 * answers.mean(), scaled.value(), 1e-12);
        assertTrue(scaled.interval().contains(scaled.value()));
    }

    /// Answers 0 .. `points - 1`, skewed by the seed so that one-sided and even ones occur.
    private record Sample(int[] answers, int points) {

        static Sample of(long seed) {
            var random = new Random(seed);
            int points = 2 + random.nextInt(11);
            double skew = 0.2 + 5 * random.nextDouble();
            int n = 2 + random.nextInt(random.nextBoolean() ? 8 : 400);
            int[] answers = IntStream.generate(() -> (int) (points * Math.pow(random.nextDouble(), skew)))
                    .limit(n)
                    .toArray();
            return new Sample(answers, points);
        }

        Distribution distribution(int from, int to) {
            long[] counts = new long[points];
            Arrays.stream(answers, from, to).forEach(x -> counts[x]++);
            return Distribution.of(IntStream.range(0, points).asDoubleStream().toArray(), counts);
        }
    }
}
