package fi.kaiku.access.recovery;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Forgets links that nobody used.
@Singleton
class PasswordResetCleanup {

    private final PasswordResets resets;
    private final Clock clock;

    PasswordResetCleanup(PasswordResets resets, Clock clock) {
        this.resets = resets;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "20m")
    @Transactional
    void deleteExpired() {
        resets.deleteExpired(clock.instant());
    }
}
