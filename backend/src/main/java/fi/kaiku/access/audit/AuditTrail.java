package fi.kaiku.access.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.platform.Actor;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Deed;
import fi.kaiku.platform.Ids;
import fi.kaiku.platform.StoreProblems;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Adds to the log, in the caller's transaction. It speaks SQL because Hibernate takes no new entity while it writes
/// others, and that is when most entries are made.
@ApplicationScoped
class AuditTrail {

    private static final String ADD = """
            insert into audit_log (organisation_id, id, at, account_id, client_id, operation, action, subject_id, details)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Caller caller;
    private final CurrentOperation operation;
    private final Clock clock;

    AuditTrail(DataSource database, ObjectMapper json, Caller caller, CurrentOperation operation, Clock clock) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.operation = operation;
        this.clock = clock;
    }

    void add(Deed deed) {
        boolean asked = Arc.container().requestContext().isActive();
        Actor who =
                deed.who() != null || !asked ? deed.who() : caller.somebody().orElse(null);
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setObject(1, deed.organisationId() == null ? Deed.INSTALLATION : deed.organisationId());
            add.setObject(2, Ids.next());
            add.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            add.setObject(4, who == null ? null : who.accountId(), Types.OTHER);
            add.setObject(5, who == null ? null : who.clientId(), Types.OTHER);
            add.setString(6, asked ? operation.id() : null);
            add.setString(7, deed.action());
            add.setObject(8, deed.subjectId());
            add.setString(9, json.writeValueAsString(deed.details()));
            add.executeUpdate();
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// In whose name the request asks, where what changes does not say whose it is.
    Optional<UUID> organisationAsked() {
        return Arc.container().requestContext().isActive() ? caller.askedIn() : Optional.empty();
    }
}
