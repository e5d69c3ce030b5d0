package fi.kaiku.access;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Forgets sessions that have ended by themselves, and wrong passwords of old.
@Singleton
class SessionCleanup {

    private final LoginSessions sessions;
    private final PendingLogins pendingLogins;
    private final LoginAttempts attempts;
    private final Clock clock;

    SessionCleanup(LoginSessions sessions, PendingLogins pendingLogins, LoginAttempts attempts, Clock clock) {
        this.sessions = sessions;
        this.pendingLogins = pendingLogins;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void deleteExpired() {
        sessions.deleteExpired(clock.instant());
        pendingLogins.deleteExpired(clock.instant());
        attempts.deleteBefore(clock.instant().minus(Limit.LONGEST));
    }
}
