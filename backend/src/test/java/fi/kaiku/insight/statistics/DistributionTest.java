package fi.kaiku.insight.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final double[] ONE_TO_FIVE = {1, 2, 3, 4, 5};

    @Test
    void describesAWorkedExample() {
        // 2, 4, 4, 4, 5, 5 with sum 24 and squared distances 4 + 0 + 0 + 0 + 1 + 1 = 6
        var answers = Distribution.of(ONE_TO_FIVE, new long[] {0, 1, 0, 3, 2});
        assertEquals(6, answers.n());
        assertEquals(4, answers.mean());
        assertEquals(1.2, answers.variance(), 1e-15);
        assertEquals(4, answers.median());
        assertEquals(2.0 / 6, answers.topBox().value());
    }

    @Test
    void medianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertEquals(
                3.5, Distribution.of(ONE_TO_FIVE, new long[] {0, 1, 1, 1, 1}).median());
        assertEquals(3, Distribution.of(ONE_TO_FIVE, new long[] {1, 1, 1, 1, 1}).median());
    }

    /// R: `quantile(c(1, 2, 3, 4), c(.25, .9))`, whose type 7 gives 1.75 and 3.7.
    @Test
    void quantilesFollowDefinitionSeven() {
        var answers = Distribution.of(new double[] {1, 2, 3, 4}, new long[] {1, 1, 1, 1});
        assertEquals(1.75, answers.quantile(0.25), 1e-15);
        assertEquals(3.7, answers.quantile(0.9), 1e-15);
        assertEquals(1, answers.quantile(0));
        assertEquals(4, answers.quantile(1));
    }

    @Test
    void oneRespondentGivesAMeanWithoutInterval() {
        var answers = Distribution.of(ONE_TO_FIVE, new long[] {0, 0, 0, 1, 0});
        assertEquals(4, answers.meanWithInterval().value());
        assertNull(answers.meanWithInterval().interval());
        assertEquals(4, answers.median());
        assertThrows(IllegalStateException.class, answers::variance);
    }

    @Test
    void equalAnswersHaveNoSpread() {
        var answers = Distribution.of(new double[] {0.1, 0.2, 0.3}, new long[] {0, 1_000_003, 0});
        assertEquals(0, answers.variance(), 1e-25);
    }

    @Test
    void nobodyHasNoMean() {
        var nobody = Distribution.of(ONE_TO_FIVE, new long[5]);
        assertEquals(0, nobody.n());
        assertThrows(IllegalStateException.class, nobody::mean);
        assertThrows(IllegalStateException.class, nobody::median);
    }

    @Test
    void refusesWhatIsNoDistribution() {
        assertThrows(IllegalArgumentException.class, () -> Distribution.of(ONE_TO_FIVE, new long[4]));
        assertThrows(IllegalArgumentException.class, () -> Distribution.of(new double[] {1, 1}, new long[] {1, 1}));
        assertThrows(IllegalArgumentException.class, () -> Distribution.of(new double[] {1}, new long[] {-1}));
    }
}
