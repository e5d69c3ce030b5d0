package fi.kaiku.access;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// That somebody did something that others may want to know of. It never changes.
@Entity
@Immutable
@Table(name = "audit_log")
class AuditEntry {

    @Id
    private UUID id;

    private UUID organisationId;
    private Instant at;
    private UUID accountId;
    private String action;
    private UUID subjectId;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode details;

    @SuppressWarnings("NullAway.Init")
    AuditEntry() {}

    /// @param organisationId whose data it is about
    AuditEntry(UUID organisationId, Instant at, UUID accountId, String action, UUID subjectId, JsonNode details) {
        this.organisationId = organisationId;
        this.id = Ids.next();
        this.at = at;
        this.accountId = accountId;
        this.action = action;
        this.subjectId = subjectId;
        this.details = details;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    UUID accountId() {
        return accountId;
    }

    String action() {
        return action;
    }

    UUID subjectId() {
        return subjectId;
    }

    JsonNode details() {
        return details;
    }
}
