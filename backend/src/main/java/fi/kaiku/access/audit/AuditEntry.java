package fi.kaiku.access.audit;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.Deed;
import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// That somebody did something that others may want to know of, as it is read. [AuditTrail] writes it.
@Entity
@Immutable
@Unaudited("it is the log")
@Table(name = "audit_log")
class AuditEntry {

    @Id
    private UUID id;

    private UUID organisationId;
    private Instant at;
    private @Nullable UUID accountId;
    private @Nullable UUID clientId;
    private @Nullable String operation;
    private String action;
    private UUID subjectId;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode details;

    @SuppressWarnings("NullAway.Init")
    AuditEntry() {}

    Optional<UUID> organisationId() {
        return Optional.of(organisationId).filter(id -> !id.equals(Deed.INSTALLATION));
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

    @Nullable
    String operation() {
        return operation;
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
