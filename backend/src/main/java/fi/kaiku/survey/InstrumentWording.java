package fi.kaiku.survey;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// The words in which an organisation may ask an instrument, in one language.
@Entity
@Table(name = "instrument_wordings")
class InstrumentWording {

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private boolean restricted;
    private String source;

    @JdbcTypeCode(SqlTypes.JSON)
    private WordingTexts texts;

    private int revision;
    private Instant changedAt;

    @Embeddable
    record Id(UUID organisationId, String instrument, int version, String language) {}

    @SuppressWarnings("NullAway.Init")
    InstrumentWording() {}

    /// Empty until something is entered.
    @SuppressWarnings("NullAway.Init")
    InstrumentWording(Id id) {
        this.id = id;
    }

    void enter(Origin origin, boolean restricted, String source, WordingTexts texts, Instant now) {
        this.origin = origin;
        this.restricted = restricted;
        this.source = source;
        this.texts = texts;
        this.changedAt = now;
        this.revision++;
    }

    Id id() {
        return id;
    }

    int revision() {
        return revision;
    }

    UsableWording usable() {
        return new UsableWording(id.language(), origin, restricted, source, false, revision, texts);
    }
}
