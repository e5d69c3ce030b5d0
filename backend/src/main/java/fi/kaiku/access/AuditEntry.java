package fi.kaiku.access;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.Actor;
import fi.kaiku.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// That somebody did something that others may want to know of. It never changes.
@Entity
@Immutable
@Table(name = "audit_log")
class AuditEntry {

    @Id
    private UUID id;

    private UUID organisationId;
    private Instant at;
    private @Nullable UUID accountId;
    private @Nullable UUID clientId;
    private String action;
    private UUID subjectId;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode details;

    @SuppressWarnings("NullAway.Init")
    AuditEntry() {}

    /// @param organisationId whose data it is about
    AuditEntry(UUID organisationId, Instant at, Actor who, String action, UUID subjectId, JsonNode details) {
        this.organisationId = organisationId;
        this.id = Ids.next();
        this.at = at;
        this.accountId = who.accountId();
        this.clientId = who.clientId();
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

    @Nullable
    UUID accountId() {
        return accountId;
    }

    @Nullable
    UUID clientId() {
        return clientId;
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
