package fi.kaiku.partner.webhook;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.StoreProblems;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// What waits for webhooks, as staff put it there or let it go on; in the transaction of the request.
@Singleton
class DeliveryQueue {

    private static final String WAITING = """
            select webhook_id, count(*) from webhook_deliveries
            where organisation_id = any (?) and webhook_id = any (?) and state = 'waiting' group by webhook_id""";

    private static final String ADD = """
            insert into webhook_deliveries (organisation_id, id, webhook_id, event_id, state, due_at, created_at)
            values (?, ?, ?, ?, 'waiting', ?, ?)""";

    private static final String HURRY = """
            update webhook_deliveries set due_at = ?
            where due_at > ? and organisation_id = ? and webhook_id = ? and state = 'waiting'""";

    // What is tried once more has its three days anew. What is being sent right now is on its way already.
    private static final String AGAIN = """
            on conflict (organisation_id, webhook_id, event_id) do update
            set state = 'waiting', due_at = excluded.due_at, first_tried_at = null
            where webhook_deliveries.claimed_until is null or webhook_deliveries.claimed_until < excluded.due_at""";

    private static final String ONE_AGAIN = """
            insert into webhook_deliveries (organisation_id, id, webhook_id, event_id, state, due_at, created_at)
            select organisation_id, id, webhook_id, event_id, 'waiting', ?, ? from webhook_deliveries
            where organisation_id = ? and webhook_id = ? and id = ?
            """ + AGAIN;

    private static final String SPAN = """
            from events e join webhooks w on w.organisation_id = e.organisation_id and w.id = ?
            where e.organisation_id = ? and e.type <> 'ping' and e.happened_at >= ? and e.happened_at < ?
                and (w.types = '{}' or e.type = any (w.types))
                and (w.museum_ids = '{}' or e.museum_id is null or e.museum_id = any (w.museum_ids))
            """;

    private static final String COUNT_SPAN = "select count(*) " + SPAN;

    private static final String SPAN_AGAIN = """
            insert into webhook_deliveries (organisation_id, id, webhook_id, event_id, state, due_at, created_at)
            select e.organisation_id, uuidv7(), w.id, e.id, 'waiting', ?, ?
            """ + SPAN + "order by e.transaction_id, e.place " + AGAIN;

    private final DataSource database;
    private final Clock clock;

    DeliveryQueue(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// How many wait, by webhook.
    Map<UUID, Long> waiting(List<Webhook> webhooks) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(WAITING)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid",
                            webhooks.stream()
                                    .map(Webhook::organisationId)
                                    .distinct()
                                    .toArray()));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", webhooks.stream().map(Webhook::id).toArray()));
            Map<UUID, Long> counts = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
            return counts;
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    /// @return the id of the delivery
    UUID add(Webhook webhook, UUID eventId) {
        UUID id = Ids.next();
        update(ADD, webhook.organisationId(), id, webhook.id(), eventId, clock.instant(), clock.instant());
        return id;
    }

    /// Nothing waits any longer for having failed.
    void hurry(Webhook webhook) {
        update(HURRY, clock.instant(), clock.instant(), webhook.organisationId(), webhook.id());
    }

    /// @return 0 where there is no such delivery, or it is being sent
    int again(Webhook webhook, UUID deliveryId) {
        return update(ONE_AGAIN, clock.instant(), clock.instant(), webhook.organisationId(), webhook.id(), deliveryId);
    }

    /// Also what the webhook has never been told.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for too many
    int again(Webhook webhook, Instant from, Instant to, int most) {
        if (count(webhook, from, to) > most) {
            throw WebhookProblems.tooManyEvents(most);
        }
        return update(SPAN_AGAIN, clock.instant(), clock.instant(), webhook.id(), webhook.organisationId(), from, to);
    }

    private long count(Webhook webhook, Instant from, Instant to) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT_SPAN)) {
            bind(select, webhook.id(), webhook.organisationId(), from, to);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, values);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
        }
    }
}
