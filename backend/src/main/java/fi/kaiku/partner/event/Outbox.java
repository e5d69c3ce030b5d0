package fi.kaiku.partner.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.platform.Ids;
import fi.kaiku.platform.StoreProblems;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Writes events in the transaction of whatever happened: they are there together, or neither is.
@Singleton
public class Outbox {

    /// The type of a test event. It stands in no feed.
    public static final String PING = "ping";

    // One statement whatever the number of events.
    private static final String WRITE = """
            insert into events (organisation_id, id, museum_id, type, subject, data, happened_at)
            select organisation_id, id, museum_id, type, subject, data::jsonb, happened_at
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::timestamptz[])
                as batch (organisation_id, id, museum_id, type, subject, data, happened_at)""";

    private static final String FORGET =
            "delete from events where organisation_id = ? and subject = ? and type = 'submission.stored'";

    private final DataSource database;
    private final Subscribers subscribers;
    private final ObjectMapper json;

    Outbox(DataSource database, Subscribers subscribers, ObjectMapper json) {
        this.database = database;
        this.subscribers = subscribers;
        this.json = json;
    }

    /// Somebody begins to want events. Other processes notice within seconds.
    public void subscribed() {
        subscribers.changed();
    }

    /// An event that is meant for one webhook only.
    ///
    /// @return its id
    public UUID ping(UUID organisationId, UUID webhookId, Instant now) {
        UUID id = Ids.next();
        write(List.of(new NewEvent(organisationId, id, null, PING, webhookId, Map.of("webhookId", webhookId), now)));
        return id;
    }

    /// In the transaction of this thread.
    void write(List<NewEvent> events) {
        try (Connection connection = database.getConnection()) {
            write(connection, events);
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    void write(Connection connection, List<NewEvent> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            write.setArray(1, connection.createArrayOf("uuid", column(events, NewEvent::organisationId)));
            write.setArray(2, connection.createArrayOf("uuid", column(events, NewEvent::id)));
            write.setArray(3, connection.createArrayOf("uuid", column(events, NewEvent::museumId)));
            write.setArray(4, connection.createArrayOf("text", column(events, NewEvent::type)));
            write.setArray(5, connection.createArrayOf("uuid", column(events, NewEvent::subject)));
            write.setArray(6, connection.createArrayOf("text", column(events, event -> text(event.data()))));
            write.setArray(
                    7,
                    connection.createArrayOf(
                            "timestamptz",
                            column(events, event -> event.happenedAt().atOffset(ZoneOffset.UTC))));
            write.executeUpdate();
        }
    }

    /// What was told of a submission goes with it, also what has not been delivered yet.
    void forgetSubmission(UUID organisationId, UUID submissionId) {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setObject(1, organisationId);
            forget.setObject(2, submissionId);
            forget.executeUpdate();
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private static Object[] column(List<NewEvent> events, Function<NewEvent, @Nullable Object> value) {
        return events.stream().map(value).toArray();
    }

    private String text(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
