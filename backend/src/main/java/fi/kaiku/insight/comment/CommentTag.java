package fi.kaiku.insight.comment;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.Told;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// An organisation's own word for what comments are about.
@Entity
@Table(name = "comment_tags")
class CommentTag {

    @Id
    private UUID id;

    private UUID organisationId;

    @Told
    private String name;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    CommentTag() {}

    CommentTag(UUID organisationId, String name, Instant createdAt) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.name = name.strip();
        this.createdAt = createdAt;
    }

    void rename(String name) {
        this.name = name.strip();
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    String name() {
        return name;
    }
}
