package fi.kaiku.improvement.idea;

import fi.kaiku.insight.comment.IdeasPublished;
import fi.kaiku.platform.Ids;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Told;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What somebody thinks could be done. A visitor's own words are not kept here but with their comment, where they are
/// moderated and erased.
@Entity
@Table(name = "ideas")
class Idea {

    @Id
    private UUID id;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private IdeaSource source;

    private @Nullable String text;
    private @Nullable UUID commentId;
    private String language;
    private @Nullable UUID museumId;
    private @Nullable UUID servicePointId;
    private @Nullable UUID findingId;

    @Told
    private @Nullable UUID mergedInto;

    @Told
    private boolean setAside;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText ballotText;

    @Told
    private boolean onBallot;

    private Instant createdAt;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    Idea() {}

    @SuppressWarnings("NullAway.Init")
    Idea(UUID organisationId, IdeaSource source, IdeaContent content, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.source = source;
        this.createdAt = now;
        change(content);
    }

    Idea(UUID organisationId, IdeasPublished.Voiced voiced, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.source = IdeaSource.VISITOR;
        this.commentId = voiced.commentId();
        this.language = voiced.language();
        this.museumId = voiced.museumId();
        this.servicePointId = voiced.servicePointId();
        this.createdAt = now;
    }

    /// Takes it off the ballot where it may no longer be there: set aside, or of another museum.
    final void change(IdeaContent content) {
        boolean moved = museumId != null && !museumId.equals(content.museumId());
        text = commentId == null && content.text() != null ? content.text().strip() : text;
        language = content.language();
        museumId = content.museumId();
        servicePointId = content.servicePointId();
        findingId = content.findingId();
        setAside = content.setAside();
        onBallot = onBallot && !setAside && !moved;
    }

    /// @param into null, it stands for itself again
    void merge(@Nullable UUID into) {
        mergedInto = into;
        onBallot = onBallot && into == null;
    }

    void putToVote(LocalizedText words, boolean open) {
        ballotText = words;
        onBallot = open;
    }

    IdeaContent content() {
        return new IdeaContent(text, language, museumId, servicePointId, findingId, setAside);
    }

    IdeaState state() {
        if (mergedInto != null) {
            return IdeaState.MERGED;
        }
        return setAside ? IdeaState.SET_ASIDE : IdeaState.OPEN;
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    IdeaSource source() {
        return source;
    }

    @Nullable
    UUID commentId() {
        return commentId;
    }

    @Nullable
    UUID museumId() {
        return museumId;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    @Nullable
    LocalizedText ballotText() {
        return ballotText;
    }

    boolean isOnBallot() {
        return onBallot;
    }

    Instant createdAt() {
        return createdAt;
    }

    int revision() {
        return revision;
    }
}
