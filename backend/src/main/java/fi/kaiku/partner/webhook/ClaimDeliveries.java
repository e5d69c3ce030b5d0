package fi.kaiku.partner.webhook;

import fi.kaiku.platform.StoreProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Takes deliveries of one webhook for this process to send: at most four are under way at a time, of all
/// processes together, and one where the last attempt failed. A claim that nobody ends within two minutes,
/// since its process died, is anybody's again.
@ApplicationScoped
class ClaimDeliveries {

    private static final int MOST = 4;
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final String LOCK = """
            select url, secret, case when previous_until > ? then previous_secret end, failures,
                (select count(*) from webhook_deliveries d
                 where d.organisation_id = w.organisation_id and d.webhook_id = w.id and d.state = 'waiting'
                    and d.claimed_until > ?)
            from webhooks w
            where organisation_id = ? and id = ? and paused_for is null and (held_until is null or held_until <= ?)
            for update of w skip locked""";

    private static final String CLAIM = """
            with due as materialized (
                select organisation_id, id from webhook_deliveries
                where organisation_id = ? and webhook_id = ? and state = 'waiting' and due_at <= ?
                    and (claimed_until is null or claimed_until <= ?)
                order by due_at, id limit ? for update skip locked)
            update webhook_deliveries d
            set claim = ?, claimed_until = ?, attempts = d.attempts + 1, last_tried_at = ?,
                first_tried_at = coalesce(d.first_tried_at, ?)
            from due join events e on e.organisation_id = due.organisation_id
            where d.organisation_id = due.organisation_id and d.id = due.id and e.id = d.event_id
            returning d.id, d.attempts, d.first_tried_at, e.id, e.type, e.happened_at, e.data::text""";

    private final DataSource database;
    private final WebhookSecrets secrets;
    private final Clock clock;

    ClaimDeliveries(DataSource database, WebhookSecrets secrets, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.clock = clock;
    }

    private record Address(String url, List<String> secrets, int room) {}

    /// @return none where nothing is due, or others are at it
    @Transactional
    List<Claimed> claim(Endpoint endpoint) {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
            lock.setObject(1, moment);
            lock.setObject(2, moment);
            lock.setObject(3, endpoint.organisationId());
            lock.setObject(4, endpoint.webhookId());
            lock.setObject(5, moment);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() ? claim(connection, endpoint, address(endpoint, row), now) : List.of();
            }
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private Address address(Endpoint endpoint, ResultSet row) throws SQLException {
        List<String> opened = new ArrayList<>();
        opened.add(secrets.open(endpoint.webhookId(), row.getBytes(2)));
        byte[] previous = row.getBytes(3);
        if (previous != null) {
            opened.add(secrets.open(endpoint.webhookId(), previous));
        }
        int most = row.getInt(4) > 0 ? 1 : MOST;
        return new Address(row.getString(1), opened, most - row.getInt(5));
    }

    private static List<Claimed> claim(Connection connection, Endpoint endpoint, Address address, Instant now)
            throws SQLException {
        List<Claimed> claimed = new ArrayList<>();
        if (address.room() <= 0) {
            return claimed;
        }
        UUID claim = UUID.randomUUID();
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        try (PreparedStatement update = connection.prepareStatement(CLAIM)) {
            update.setObject(1, endpoint.organisationId());
            update.setObject(2, endpoint.webhookId());
            update.setObject(3, moment);
            update.setObject(4, moment);
            update.setInt(5, address.room());
            update.setObject(6, claim);
            update.setObject(7, moment.plus(LEASE));
            update.setObject(8, moment);
            update.setObject(9, moment);
            try (ResultSet rows = update.executeQuery()) {
                while (rows.next()) {
                    claimed.add(new Claimed(
                            endpoint,
                            rows.getObject(1, UUID.class),
                            claim,
                            rows.getInt(2),
                            instant(rows, 3),
                            rows.getObject(4, UUID.class),
                            Message.body(rows.getString(5), instant(rows, 6), rows.getString(7)),
                            address.url(),
                            address.secrets()));
                }
            }
        }
        return claimed;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
