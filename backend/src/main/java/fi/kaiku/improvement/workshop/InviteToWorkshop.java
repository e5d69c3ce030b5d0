package fi.kaiku.improvement.workshop;

import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.SpokenCode;
import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Gives a workshop a code that no other one has while it lets people in.
@Singleton
class InviteToWorkshop {

    private static final Duration SHORTEST = Duration.ofHours(24);

    private final Workshops workshops;
    private final MuseumCatalog museums;
    private final Tenancy tenancy;
    private final Clock clock;

    InviteToWorkshop(Workshops workshops, MuseumCatalog museums, Tenancy tenancy, Clock clock) {
        this.workshops = workshops;
        this.museums = museums;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /// Until the day of the workshop is over where its host is, and for a day at least.
    void invite(Workshop workshop) {
        Instant now = clock.instant();
        Instant dayOver =
                workshop.heldOn().plusDays(1).atStartOfDay(zone(workshop)).toInstant();
        Instant shortest = now.plus(SHORTEST);
        workshop.invite(free(now), dayOver.isAfter(shortest) ? dayOver : shortest);
    }

    /// Looked for in all organisations: whoever types it says of none whose it is.
    private SpokenCode free(Instant now) {
        SpokenCode code = SpokenCode.random();
        while (isTaken(code, now)) {
            code = SpokenCode.random();
        }
        return code;
    }

    private boolean isTaken(SpokenCode code, Instant now) {
        return tenancy.speakingFor(
                Tenants.ALL, () -> !workshops.withCode(code, now).isEmpty());
    }

    private ZoneId zone(Workshop workshop) {
        return museums.museum(workshop.museumIds().getFirst())
                .map(Museum::timeZone)
                .orElse(ZoneOffset.UTC);
    }
}
