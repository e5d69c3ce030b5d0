package fi.kaiku.access.invitation;

import fi.kaiku.platform.tenancy.AcrossOrganisations;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/// Forgets invitations that nobody took up. For a month they can be sent again.
@Singleton
class InvitationCleanup {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Invitations invitations;
    private final Clock clock;

    InvitationCleanup(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "15m")
    @AcrossOrganisations
    @Transactional
    void deleteExpired() {
        invitations.deleteExpired(clock.instant().minus(KEPT));
    }
}
