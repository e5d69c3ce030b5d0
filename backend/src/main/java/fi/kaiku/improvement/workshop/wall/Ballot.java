package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.improvement.workshop.WorkshopKey;
import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What one participant voted: the last word replaces the one before.
@Entity
@IdClass(Ballot.Key.class)
@Table(name = "workshop_ballots")
@Unaudited("secret")
class Ballot {

    @Id
    private UUID organisationId;

    @Id
    private UUID workshopId;

    @Id
    private UUID participantId;

    @JdbcTypeCode(SqlTypes.JSON)
    private BallotChoices choices;

    private long changed;

    record Key(UUID organisationId, UUID workshopId, UUID participantId) {}

    @SuppressWarnings("NullAway.Init")
    Ballot() {}

    Ballot(WorkshopKey workshop, UUID participantId, BallotChoices choices, long number) {
        this.organisationId = workshop.organisationId();
        this.workshopId = workshop.id();
        this.participantId = participantId;
        this.choices = choices;
        this.changed = number;
    }

    void replace(BallotChoices by, long number) {
        choices = by;
        changed = number;
    }

    UUID participantId() {
        return participantId;
    }

    BallotChoices choices() {
        return choices;
    }
}
