package fi.kaiku.insight.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /// Table I of R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, method 3.
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonAgreesWithNewcombe(long count, long n, double low, double high) {
        var share = Share.of(count, n);
        assertEquals(low, share.interval().low(), 5e-5);
        assertEquals(high, share.interval().high(), 5e-5);
    }

    @Test
    void wilsonEndsAtZeroAndOne() {
        assertEquals(0, Share.of(0, 7).interval().low());
        assertEquals(1, Share.of(7, 7).interval().high());
    }

    /// Heat flow meter calibration (ZARR13.DAT) in the NIST/SEMATECH e-Handbook, 1.3.5.2.
    @Test
    void meanAgreesWithTheHandbook() {
        var mean = Mean.of(9.261460, 0.022789, 195);
        assertEquals(9.258242, mean.interval().low(), 1e-6);
        assertEquals(9.264679, mean.interval().high(), 1e-6);
    }

    /// 20 promoters, 10 passives and 7 detractors: p = 20.75 / 40, d = 7.75 / 40, difference 13 / 40 = 0.325,
    /// variance (28.5 / 40 - 0.105625) / 40 = 0.015171875, half width 1.959964 * 0.1231742 = 0.2414170.
    @Test
    void scoreFollowsTheAdjustedWaldFormula() {
        var nps = NetPromoterScore.of(20, 10, 7);
        assertEquals(100 * 13 / 37.0, nps.score(), 1e-12);
        assertEquals(32.5 - 24.1417, nps.interval().low(), 1e-4);
        assertEquals(32.5 + 24.1417, nps.interval().high(), 1e-4);
        assertEquals(1, nps.promoters() + nps.passives() + nps.detractors(), 1e-15);
    }

    @Test
    void scoreSplitsTheScaleAtSevenAndNine() {
        double[] scale = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        var nps = NetPromoterScore.of(Distribution.of(scale, new long[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}));
        assertEquals(2 / 11.0, nps.promoters());
        assertEquals(2 / 11.0, nps.passives());
        assertEquals(7 / 11.0, nps.detractors());
    }

    @Test
    void scoreStaysWithinAHundred() {
        assertEquals(100, NetPromoterScore.of(5, 0, 0).interval().high());
        assertEquals(-100, NetPromoterScore.of(0, 0, 5).interval().low());
    }

    @Test
    void refusesCountsThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> Share.of(2, 1));
        assertThrows(IllegalArgumentException.class, () -> Share.of(0, 0));
        assertThrows(IllegalArgumentException.class, () -> Mean.of(1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> NetPromoterScore.of(0, 0, 0));
    }
}
