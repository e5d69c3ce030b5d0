package fi.kaiku.insight.statistics;

import static fi.kaiku.insight.statistics.Samples.SLEEP_ONE;
import static fi.kaiku.insight.statistics.Samples.SLEEP_TWO;
import static fi.kaiku.insight.statistics.Samples.counted;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Groups against each other, against published examples and R 4.2.
class ComparisonTest {

    private static final Summary ONE = counted(SLEEP_ONE).summary();
    private static final Summary TWO = counted(SLEEP_TWO).summary();

    /// R: `t.test(extra ~ group, sleep)`, as if the groups were independent.
    @Test
    void welchAgreesWithStudentsSleep() {
        var test = StudentTest.welch(ONE, TWO);
        assertEquals(-1.860813467487, test.statistic(), 1e-12);
        assertEquals(17.77647351618, test.degreesOfFreedom(), 1e-10);
        assertEquals(0.0793941401874, test.p(), 1e-12);
        assertEquals(-3.36548323071171, test.interval().low(), 1e-12);
        assertEquals(0.20548323071171, test.interval().high(), 1e-12);
    }

    /// R: `uniroot` over `pt(t, 18, ncp)`, times the correction with `lgamma`.
    @Test
    void effectSizeIsCorrectedForSmallSamples() {
        var effect = EffectSize.hedgesG(ONE, TWO);
        assertEquals(-0.796935239191122, effect.value(), 1e-12);
        assertEquals(-1.66517179067485, effect.interval().low(), 1e-6);
        assertEquals(0.0914077328051568, effect.interval().high(), 1e-6);
    }

    /// Table II of R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10.
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1",
        "10, 10, 0, 10, 0.6075, 1",
    })
    void differenceOfSharesAgreesWithNewcombe(long a, long m, long b, long n, double low, double high) {
        var difference = Difference.of(Share.of(a, m), Share.of(b, n));
        assertEquals((double) a / m - (double) b / n, difference.value(), 1e-15);
        assertEquals(low, difference.interval().low(), 5e-5);
        assertEquals(high, difference.interval().high(), 5e-5);
    }

    /// 35.1351 in 8.3583..56.6417 less 0 in -41.9..41.9: the distances down are 26.7768 and 41.9, up 21.5066
    /// and 41.9.
    @Test
    void differenceOfScoresIsMadeOfTheirIntervals() {
        var one = NetPromoterScore.of(20, 10, 7);
        var other = NetPromoterScore.of(5, 5, 5);
        double half = other.interval().high();
        var difference = Difference.of(one, other);
        assertEquals(one.score(), difference.value(), 1e-12);
        assertEquals(
                one.score() - Math.hypot(one.score() - one.interval().low(), half),
                difference.interval().low(),
                1e-12);
        assertEquals(
                one.score() + Math.hypot(one.interval().high() - one.score(), half),
                difference.interval().high(),
                1e-12);
    }

    /// Party by gender: A. Agresti, An Introduction to Categorical Data Analysis (2nd edition, 2007), table
    /// 2.5 with the residuals of table 2.6, to more digits by R's `chisq.test`.
    @Test
    void independenceAgreesWithAgresti() {
        var table = ContingencyTable.of(new long[][] {{762, 327, 468}, {484, 239, 477}});
        var test = table.chiSquare();
        assertEquals(30.07014909575, test.statistic(), 1e-10);
        assertEquals(2, test.degreesOfFreedom());
        assertEquals(2.95358918321e-07, test.p(), 1e-17);
        assertEquals(Math.sqrt(30.07014909575 / 2757), test.cramersV(), 1e-13);
        assertEquals(1200.0 * 566 / 2757, test.leastExpected(), 1e-10);
        assertEquals(4.50205352108671, table.residual(0, 0), 1e-12);
        assertEquals(0.69945173298443, table.residual(0, 1), 1e-12);
        assertEquals(-5.31594554270493, table.residual(0, 2), 1e-12);
        assertEquals(5.31594554270493, table.residual(1, 2), 1e-12);
    }

    @Test
    void answersThatNobodyGaveAreNoDegreeOfFreedom() {
        var full = ContingencyTable.of(new long[][] {{3, 4}, {5, 1}});
        var gaps = ContingencyTable.of(new long[][] {{3, 0, 4}, {0, 0, 0}, {5, 0, 1}});
        assertEquals(full.chiSquare(), gaps.chiSquare());
        assertNull(gaps.residual(1, 0));
        assertNull(ContingencyTable.of(new long[][] {{3, 4}, {0, 0}}).chiSquare());
        assertNull(ContingencyTable.of(new long[][] {{0}}).chiSquare());
        assertThrows(IllegalArgumentException.class, () -> ContingencyTable.of(new long[][] {{1, 2}, {3}}));
    }

    @Test
    void perfectDependenceIsOne() {
        var test = ContingencyTable.of(new long[][] {{7, 0, 0}, {0, 9, 0}, {0, 0, 4}})
                .chiSquare();
        assertEquals(1, test.cramersV(), 1e-15);
        assertEquals(40, test.statistic(), 1e-12);
    }

    /// 1.959964 is the 0.975 quantile.
    @Test
    void residualsHaveTwoSidedChances() {
        assertEquals(0.05, ContingencyTable.p(1.959963984540054), 1e-15);
        assertEquals(0.05, ContingencyTable.p(-1.959963984540054), 1e-15);
        assertEquals(1, ContingencyTable.p(0));
    }

    /// R: `p.adjust(c(.01, .04, .03, .005, .5), "holm")`.
    @Test
    void holmAgreesWithR() {
        assertArrayEquals(
                new double[] {0.04, 0.09, 0.09, 0.025, 0.5}, Holm.adjusted(0.01, 0.04, 0.03, 0.005, 0.5), 1e-15);
        assertArrayEquals(new double[] {1, 1}, Holm.adjusted(0.7, 0.9));
        assertEquals(0, Holm.adjusted().length);
    }

    @Test
    void saysNothingWhereNothingVaries() {
        assertNull(StudentTest.welch(counted(1).summary(), TWO));
        assertNull(StudentTest.welch(counted(1, 1).summary(), counted(2, 2).summary()));
        assertNull(EffectSize.hedgesG(counted(1, 1).summary(), counted(2, 2).summary()));
        assertNull(EffectSize.hedgesG(counted(1).summary(), counted(2, 3).summary()));
    }
}
