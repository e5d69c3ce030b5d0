package fi.kaiku.partner.webhook;

import fi.kaiku.platform.StoreProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/// Makes deliveries of the events that a webhook has not looked at yet, some at a time. Like a reader of
/// the feed, it stops before the oldest transaction that is still under way, so no event is passed over. A
/// paused webhook stays where it is, and goes on from there.
@ApplicationScoped
class FanOut {

    private static final int MOST = 5_000;

    private static final String LOCK = """
            select read_transaction::text, read_place, pg_snapshot_xmin(pg_current_snapshot())::text
            from webhooks where organisation_id = ? and id = ? and paused_for is null
            for update skip locked""";

    // Where to stop: at the last of so many events, or at what is settled where there are fewer. In the order of the
    // table's
    // own column: by the name alone PostgreSQL orders by the text, where 10 comes before 9.
    private static final String LAST = """
            select transaction_id::text, place from events
            where organisation_id = ? and (transaction_id, place) > (?::xid8, ?) and transaction_id < ?::xid8
            order by events.transaction_id, place offset ? limit 1""";

    private static final String DELIVER = """
            insert into webhook_deliveries
                (organisation_id, id, webhook_id, event_id, state, due_at, created_at)
            select e.organisation_id, uuidv7(), w.id, e.id, 'waiting', ?, ?
            from events e join webhooks w on w.organisation_id = e.organisation_id and w.id = ?
            where e.organisation_id = ? and e.type <> 'ping'
                and (e.transaction_id, e.place) > (w.read_transaction, w.read_place)
                and (e.transaction_id, e.place) <= (?::xid8, ?)
                and (w.types = '{}' or e.type = any (w.types))
                and (w.museum_ids = '{}' or e.museum_id is null or e.museum_id = any (w.museum_ids))
            order by e.transaction_id, e.place
            on conflict do nothing""";

    private static final String MOVE = """
            update webhooks set read_transaction = ?::xid8, read_place = ? where organisation_id = ? and id = ?""";

    private final DataSource database;
    private final Clock clock;

    FanOut(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A place among the events, as [fi.kaiku.partner.event] counts them.
    private record Place(String transaction, long number) {}

    /// @return whether there may be more at once
    @Transactional
    boolean fan(Endpoint endpoint) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setObject(1, endpoint.organisationId());
            lock.setObject(2, endpoint.webhookId());
            try (ResultSet row = lock.executeQuery()) {
                return row.next()
                        && fan(connection, endpoint, new Place(row.getString(1), row.getLong(2)), row.getString(3));
            }
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private boolean fan(Connection connection, Endpoint endpoint, Place from, String settled) throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(LAST)) {
            last.setObject(1, endpoint.organisationId());
            last.setString(2, from.transaction());
            last.setLong(3, from.number());
            last.setString(4, settled);
            last.setInt(5, MOST - 1);
            try (ResultSet row = last.executeQuery()) {
                boolean more = row.next();
                Place to = more ? new Place(row.getString(1), row.getLong(2)) : new Place(settled, 0);
                deliver(connection, endpoint, to);
                move(connection, endpoint, to);
                return more;
            }
        }
    }

    private void deliver(Connection connection, Endpoint endpoint, Place to) throws SQLException {
        try (PreparedStatement deliver = connection.prepareStatement(DELIVER)) {
            deliver.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            deliver.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            deliver.setObject(3, endpoint.webhookId());
            deliver.setObject(4, endpoint.organisationId());
            deliver.setString(5, to.transaction());
            deliver.setLong(6, to.number());
            deliver.executeUpdate();
        }
    }

    private static void move(Connection connection, Endpoint endpoint, Place to) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setString(1, to.transaction());
            move.setLong(2, to.number());
            move.setObject(3, endpoint.organisationId());
            move.setObject(4, endpoint.webhookId());
            move.executeUpdate();
        }
    }
}
