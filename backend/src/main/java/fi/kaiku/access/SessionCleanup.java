package fi.kaiku.access;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Forgets sessions that have ended by themselves.
@Singleton
class SessionCleanup {

    private final LoginSessions sessions;
    private final Clock clock;

    SessionCleanup(LoginSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void deleteExpired() {
        sessions.deleteExpired(clock.instant());
    }
}
