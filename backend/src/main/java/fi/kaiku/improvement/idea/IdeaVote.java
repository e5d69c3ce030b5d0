package fi.kaiku.improvement.idea;

import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/// That a visit was shown an idea, and whether it chose that one.
@Entity
@Table(name = "idea_votes")
@IdClass(IdeaVote.Key.class)
@Unaudited("visitors vote; nobody is told how")
class IdeaVote {

    record Key(UUID organisationId, UUID voteId, UUID ideaId) {}

    @Id
    private UUID organisationId;

    @Id
    private UUID voteId;

    @Id
    private UUID ideaId;

    private boolean chosen;

    @SuppressWarnings("NullAway.Init")
    IdeaVote() {}

    UUID ideaId() {
        return ideaId;
    }

    boolean isChosen() {
        return chosen;
    }
}
