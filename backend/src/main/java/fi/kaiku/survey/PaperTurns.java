package fi.kaiku.survey;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Lets few forms be laid out at once: each takes all of a core, and those who answer need some too.
final class PaperTurns {

    private final Semaphore free;
    private final Duration patience;

    /// @param atOnce   how many
    /// @param patience how long one more waits for its turn
    PaperTurns(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 503 where no turn came
    <T> T take(Supplier<T> work) {
        if (!isMyTurn()) {
            throw SurveyProblems.pressBusy();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
