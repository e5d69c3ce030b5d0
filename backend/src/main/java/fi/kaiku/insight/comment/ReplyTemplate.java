package fi.kaiku.insight.comment;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Told;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Words with which an organisation begins an answer to a comment.
@Entity
@Table(name = "reply_templates")
class ReplyTemplate {

    @Id
    private UUID id;

    private UUID organisationId;

    @Told
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText texts;

    private int revision;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    ReplyTemplate() {}

    @SuppressWarnings("NullAway.Init")
    ReplyTemplate(UUID organisationId, String name, LocalizedText texts, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        write(name, texts, now);
    }

    void write(String name, LocalizedText texts, Instant now) {
        this.name = name.strip();
        this.texts = texts;
        this.changedAt = now;
        this.revision++;
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

    LocalizedText texts() {
        return texts;
    }

    int revision() {
        return revision;
    }
}
