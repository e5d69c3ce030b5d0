package fi.kaiku.insight.filter;

import fi.kaiku.platform.Problems;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Lets a few read answers one by one at a time, and the rest wait their turn without a connection: each such reading
/// takes a core for as long as it lasts, and visitors shall not wait behind analysts.
@Singleton
class ScanQueue {

    private static final int MOST_WAITING = 32;
    private static final int PATIENCE_SECONDS = 20;
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Semaphore turns;

    /// Half of the cores, for the other half belongs to visitors.
    @Inject
    ScanQueue() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    ScanQueue(int atOnce) {
        this.turns = new Semaphore(atOnce, true);
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 503 where the turn does not come in time
    <T> T take(Supplier<T> scan) {
        if (!comesInTime()) {
            throw Problems.retryLater(
                    503,
                    "busy",
                    "Too many are reading single answers; try again in a moment, or take fewer days.",
                    RETRY_AFTER_SECONDS);
        }
        try {
            return scan.get();
        } finally {
            turns.release();
        }
    }

    int waiting() {
        return turns.getQueueLength();
    }

    private boolean comesInTime() {
        if (waiting() >= MOST_WAITING) {
            return false;
        }
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
