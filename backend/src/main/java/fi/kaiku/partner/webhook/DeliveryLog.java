package fi.kaiku.partner.webhook;

import fi.kaiku.platform.StoreProblems;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// What a webhook was told, and how it went.
@Singleton
class DeliveryLog {

    private static final String SELECT = """
            select d.id, d.event_id, e.type, e.subject, e.happened_at, d.state, d.attempts, d.due_at, d.last_tried_at,
                a.status, a.failure, e.data::text
            from webhook_deliveries d
            join events e on e.organisation_id = d.organisation_id and e.id = d.event_id
            left join lateral (
                select status, failure from webhook_attempts
                where organisation_id = d.organisation_id and delivery_id = d.id
                order by number desc limit 1) a on true
            where d.organisation_id = ? and d.webhook_id = ?""";

    private static final String PAGE = SELECT + """

            and d.id < ? and (?::text is null or d.state = ?) order by d.id desc limit ?""";

    private static final String ONE = SELECT + "\nand d.id = ?";

    private static final String ATTEMPTS = """
            select number, tried_at, milliseconds, status, failure, response from webhook_attempts
            where organisation_id = ? and delivery_id = ? order by number""";

    private final DataSource database;

    DeliveryLog(DataSource database) {
        this.database = database;
    }

    /// @param body what is sent
    record Entry(
            UUID id,
            UUID eventId,
            String type,
            UUID subject,
            Instant timestamp,
            String state,
            int attempts,
            Instant dueAt,
            @Nullable Instant lastTriedAt,
            @Nullable Integer status,
            @Nullable String failure,
            String body) {}

    record Attempt(
            int number,
            Instant at,
            int milliseconds,
            @Nullable Integer status,
            @Nullable String failure,
            String response) {}

    /// Newest first.
    ///
    /// @param state null for all
    List<Entry> page(Webhook webhook, UUID before, @Nullable String state, int most) {
        return query(PAGE, DeliveryLog::entry, webhook.organisationId(), webhook.id(), before, state, state, most);
    }

    Optional<Entry> one(Webhook webhook, UUID id) {
        return query(ONE, DeliveryLog::entry, webhook.organisationId(), webhook.id(), id).stream()
                .findFirst();
    }

    List<Attempt> attempts(Webhook webhook, UUID deliveryId) {
        return query(
                ATTEMPTS,
                row -> new Attempt(
                        row.getInt(1),
                        instant(row, 2),
                        row.getInt(3),
                        row.getObject(4, Integer.class),
                        row.getString(5),
                        row.getString(6)),
                webhook.organisationId(),
                deliveryId);
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reading<T> reading, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        OffsetDateTime tried = row.getObject(9, OffsetDateTime.class);
        return new Entry(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                instant(row, 5),
                row.getString(6),
                row.getInt(7),
                instant(row, 8),
                tried == null ? null : tried.toInstant(),
                row.getObject(10, Integer.class),
                row.getString(11),
                Message.body(row.getString(3), instant(row, 5), row.getString(12)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
