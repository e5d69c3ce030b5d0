package fi.kaiku.insight.statistics;

import static fi.kaiku.insight.statistics.Samples.SLEEP_ONE;
import static fi.kaiku.insight.statistics.Samples.SLEEP_TWO;
import static fi.kaiku.insight.statistics.Samples.counted;
import static fi.kaiku.insight.statistics.Samples.differences;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Before and after, against published examples and against R 4.2, whose call stands with each number.
class ChangeTest {

    /// R: `t.test(extra[group == 2], extra[group == 1], paired = TRUE)`.
    @Test
    void pairedTestAgreesWithStudentsSleep() {
        var test = StudentTest.paired(differences(SLEEP_ONE, SLEEP_TWO).summary());
        assertEquals(4.062127683382, test.statistic(), 1e-11);
        assertEquals(9, test.degreesOfFreedom());
        assertEquals(0.00283289019738, test.p(), 1e-13);
        assertEquals(1.58, test.difference(), 1e-14);
        assertEquals(0.700114236723018, test.interval().low(), 1e-12);
        assertEquals(2.459885763276982, test.interval().high(), 1e-12);
    }

    /// Hamilton depression scale before and after a tranquilizer, nine patients: M. Hollander, D. A. Wolfe,
    /// Nonparametric Statistical Methods (1973), p. 29; one-sided 0.01953 there.
    @Test
    void signedRanksAreExactForFewPairsWithoutTies() {
        double[] before = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] after = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
        var test = SignedRankTest.of(differences(after, before));
        assertEquals(40, test.statistic());
        assertEquals(0.0390625, test.p(), 1e-15);
        assertEquals(SignedRankTest.Method.EXACT, test.method());
    }

    /// R: `wilcox.test(Pair(extra_2, extra_1), exact = FALSE)`: one patient slept alike, two gained as much.
    @Test
    void signedRanksDropZerosAndCorrectForTies() {
        var test = SignedRankTest.of(differences(SLEEP_ONE, SLEEP_TWO));
        assertEquals(45, test.statistic());
        assertEquals(9, test.pairs());
        assertEquals(0.00909069801592506, test.p(), 1e-15);
        assertEquals(SignedRankTest.Method.NORMAL, test.method());
    }

    /// R: `wilcox.test(rep(-3:4, c(2, 5, 11, 20, 17, 9, 4, 1)), exact = FALSE)`.
    @Test
    void signedRanksOfAScaleAreHadFromItsTally() {
        var differences =
                Distribution.of(new double[] {-3, -2, -1, 0, 1, 2, 3, 4}, new long[] {2, 5, 11, 20, 17, 9, 4, 1});
        var test = SignedRankTest.of(differences);
        assertEquals(797, test.statistic());
        assertEquals(0.0602318703698594, test.p(), 1e-14);
    }

    /// R: `wilcox.test(c(1:20, -(21:25)))`, and with one pair more `wilcox.test(c(1:20, .5 - (21:26)), exact
    /// = FALSE)`.
    @ParameterizedTest
    @CsvSource({"25, 0, EXACT, 0.209939181804657", "26, 0.5, NORMAL, 0.387845458153092"})
    void signedRanksAreExactUpToTwentyFivePairs(int pairs, double shift, SignedRankTest.Method method, double p) {
        var test = SignedRankTest.of(counted(DoubleStream.iterate(1, size -> size <= pairs, size -> size + 1)
                .map(size -> size <= 20 ? size : shift - size)
                .toArray()));
        assertEquals(210, test.statistic());
        assertEquals(method, test.method());
        assertEquals(p, test.p(), 1e-14);
    }

    /// R: `uniroot` over `pt(t, 9, ncp)` at 0.975 and 0.025, divided by the root of 10.
    @Test
    void effectSizeInvertsTheNoncentralDistribution() {
        var effect = EffectSize.dz(differences(SLEEP_ONE, SLEEP_TWO).summary());
        assertEquals(1.28455756259105, effect.value(), 1e-13);
        assertEquals(0.414627756380089, effect.interval().low(), 1e-6);
        assertEquals(2.11801651397709, effect.interval().high(), 1e-6);
    }

    /// R: `pt(t, df, ncp)`.
    @ParameterizedTest
    @CsvSource({
        "2, 5, 1, 0.778074662615947",
        "-1, 1, 2, 0.00618576013475036",
        "0.3, 300, 0.1, 0.579156129467079",
        "10, 30, 8, 0.881213492377486",
        "31, 999, 30, 0.79250643619395",
        "5, 3, 0, 0.992303780963349",
    })
    void noncentralDistributionAgreesWithR(double t, double degreesOfFreedom, double noncentrality, double p) {
        assertEquals(p, NoncentralT.cumulative(t, degreesOfFreedom, noncentrality), 1e-9);
    }

    @Test
    void respondersAreCountedFromTheLeastChange() {
        var differences = Distribution.of(new double[] {-2, -1, 0, 1, 2}, new long[] {1, 2, 3, 4, 10});
        var any = Responders.of(differences, 1);
        assertEquals(14, any.improved().count());
        assertEquals(3, any.same().count());
        assertEquals(3, any.worse().count());
        assertEquals(Share.of(14, 20), any.improved());
        var two = Responders.of(differences, 2);
        assertEquals(10, two.improved().count());
        assertEquals(9, two.same().count());
        assertEquals(1, two.worse().count());
        assertThrows(IllegalArgumentException.class, () -> Responders.of(differences, 0));
    }

    @Test
    void saysNothingWhereNothingVaries() {
        var one = counted(2);
        var equal = counted(1, 1, 1, 1);
        var none = counted(0, 0, 0);
        assertNull(StudentTest.paired(one.summary()));
        assertNull(StudentTest.paired(equal.summary()));
        assertNull(EffectSize.dz(equal.summary()));
        assertNull(SignedRankTest.of(none));
        assertEquals(1, SignedRankTest.of(one).p());
    }
}
