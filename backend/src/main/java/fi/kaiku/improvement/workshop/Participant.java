package fi.kaiku.improvement.workshop;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who takes part in a workshop, known by a token alone.
@Entity
@Table(name = "workshop_participants")
@Unaudited("no account, and nothing of the person is kept")
class Participant {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID workshopId;
    private byte @Nullable [] tokenHash;

    @Enumerated(EnumType.STRING)
    private ParticipantRole role;

    private String language;
    private Instant joinedAt;

    @SuppressWarnings("NullAway.Init")
    Participant() {}

    Participant(WorkshopKey workshop, SecretToken token, ParticipantRole role, String language, Instant now) {
        this.id = Ids.next();
        this.organisationId = workshop.organisationId();
        this.workshopId = workshop.id();
        this.tokenHash = token.hash();
        this.role = role;
        this.language = language;
        this.joinedAt = now;
    }

    UUID id() {
        return id;
    }

    WorkshopKey workshop() {
        return new WorkshopKey(organisationId, workshopId);
    }
}
