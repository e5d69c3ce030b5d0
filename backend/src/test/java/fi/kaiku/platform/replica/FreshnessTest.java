package fi.kaiku.platform.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final long SECOND = 1_000_000_000;

    private final Freshness freshness = new Freshness();

    @Test
    void isNotKnownBeforeTheFirstComparison() {
        freshness.committed(0, 100);
        assertEquals(Double.NaN, freshness.lag(SECOND));
        freshness.replayed(99);
        assertEquals(Double.NaN, freshness.lag(SECOND));
    }

    @Test
    void isFreshWhereThePrimaryIsIdle() {
        freshness.committed(0, 100);
        freshness.committed(60 * SECOND, 100);
        freshness.replayed(100);
        assertEquals(1, freshness.lag(61 * SECOND));
    }

    @Test
    void agesWhereItHearsNothingAnyMore() {
        freshness.committed(0, 100);
        freshness.replayed(100);
        freshness.committed(5 * SECOND, 200);
        freshness.replayed(100);
        assertEquals(5, freshness.lag(5 * SECOND));
    }

    @Test
    void isAsOldAsTheNewestPlaceThatItHasReached() {
        freshness.committed(0, 100);
        freshness.committed(SECOND, 200);
        freshness.committed(2 * SECOND, 300);
        freshness.replayed(250);
        assertEquals(2, freshness.lag(3 * SECOND));
    }

    /// After a failover without synchronous replication the log of the new primary may begin before where the old one
    /// ended.
    @Test
    void isNotMisledByAPrimaryThatHasLostItsLastCommits() {
        freshness.committed(0, 1_000);
        freshness.committed(SECOND, 950);
        freshness.replayed(960);
        assertEquals(1, freshness.lag(2 * SECOND));
    }

    @Test
    void isNotKnownOnceItIsLost() {
        freshness.committed(0, 100);
        freshness.replayed(100);
        freshness.lost();
        assertEquals(Double.NaN, freshness.lag(0));
    }
}
