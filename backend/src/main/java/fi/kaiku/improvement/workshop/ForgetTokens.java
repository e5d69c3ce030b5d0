package fi.kaiku.improvement.workshop;

import fi.kaiku.platform.tenancy.AcrossOrganisations;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/// Forgets by what participants were known, a while after their workshop was closed. That they took part stays, as a
/// role and a language.
@Singleton
class ForgetTokens {

    static final Duration KEPT = Duration.ofDays(30);

    private final Participants participants;
    private final Clock clock;

    ForgetTokens(Participants participants, Clock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "25m")
    @AcrossOrganisations
    @Transactional
    void forget() {
        participants.forgetTokens(clock.instant().minus(KEPT));
    }
}
