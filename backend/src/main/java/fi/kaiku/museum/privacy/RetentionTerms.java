package fi.kaiku.museum.privacy;

import fi.kaiku.platform.Told;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// For how long an organisation keeps what.
@Entity
@Table(name = "retention_terms")
class RetentionTerms {

    @Id
    private UUID organisationId;

    @Told
    @JdbcTypeCode(SqlTypes.JSON)
    private Terms terms;

    private int revision;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    RetentionTerms() {}

    /// Before anybody has decided anything.
    RetentionTerms(UUID organisationId, Instant now) {
        this.organisationId = organisationId;
        this.terms = Terms.UNSET;
        this.changedAt = now;
    }

    void set(Terms decided, Instant now) {
        terms = decided;
        revision++;
        changedAt = now;
    }

    UUID organisationId() {
        return organisationId;
    }

    Terms terms() {
        return terms;
    }

    int revision() {
        return revision;
    }
}
