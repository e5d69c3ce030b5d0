package fi.kaiku.insight.statistics;

import static fi.kaiku.insight.statistics.Samples.counted;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Two museums with as many visits each; 30 answered at one and 10 at the other, so the weights are `0.5 /
/// 0.75 = 2/3` and `0.5 / 0.25 = 2`.
class WeightingTest {

    private static final Weighting TWO = Weighting.of(new long[] {30, 10}, new double[] {500, 500});

    @Test
    void weighsAStratumByItsVisits() {
        assertArrayEquals(new double[] {2 / 3.0, 2}, TWO.weights(), 1e-15);
        assertEquals(40, TWO.n());
    }

    /// `40² / (30 · 4/9 + 10 · 4) = 1600 / 53.333 = 30`.
    @Test
    void saysWhatWeightsCost() {
        assertEquals(30, TWO.effectiveN(), 1e-12);
        assertEquals(40 / 30.0, TWO.designEffect(), 1e-12);
    }

    /// Means 4 and 2 count half each: 3. Weighted variance 1 about it; on 29 degrees of freedom t is
    /// 2.045230.
    @Test
    void meansAndSharesAreThoseOfAllVisits() {
        var four = Distribution.of(new double[] {2, 4}, new long[] {0, 30});
        var two = Distribution.of(new double[] {2, 4}, new long[] {10, 0});
        var mean = TWO.mean(List.of(four, two));
        assertEquals(3, mean.value(), 1e-14);
        assertEquals(3 - 2.045229642 / Math.sqrt(29), mean.interval().low(), 1e-8);
        var share = TWO.share(new long[] {30, 0});
        assertEquals(0.5, share.value(), 1e-15);
        assertEquals(Share.wilson(0.5, 30).low(), share.interval().low(), 1e-14);
    }

    @Test
    void equalRatesChangeNothing() {
        var even = Weighting.of(new long[] {3, 6}, new double[] {100, 200});
        assertEquals(9, even.effectiveN(), 1e-12);
        assertEquals(1, even.designEffect(), 1e-15);
        var plain = counted(1, 2, 3, 4, 4, 5, 5, 5, 5).meanWithInterval();
        var weighted = even.mean(List.of(counted(1, 2, 3), counted(4, 4, 5, 5, 5, 5)));
        assertEquals(plain.value(), weighted.value(), 1e-14);
        assertEquals(plain.interval().low(), weighted.interval().low(), 1e-12);
        assertEquals(
                Share.of(4, 9).interval().low(),
                even.share(new long[] {0, 4}).interval().low(),
                1e-12);
    }

    @Test
    void refusesToSpeakForThoseOfWhomNobodyAnswered() {
        assertNull(Weighting.of(new long[] {3, 0}, new double[] {100, 200}));
        assertNull(Weighting.of(new long[] {0}, new double[] {0}));
        assertEquals(1, Weighting.of(new long[] {3, 0}, new double[] {100, 0}).designEffect(), 1e-15);
        assertThrows(IllegalArgumentException.class, () -> Weighting.of(new long[] {3, 1}, new double[] {100, 0}));
        assertThrows(IllegalArgumentException.class, () -> Weighting.of(new long[] {3}, new double[] {1, 2}));
        assertThrows(IllegalArgumentException.class, () -> TWO.mean(List.of(counted(1), counted(2))));
    }
}
