package fi.kaiku.partner.event;

import fi.kaiku.platform.StoreProblems;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads an organisation's events in an order in which nothing comes in below what was read.
@ApplicationScoped
class ReadFeed {

    /// Every transaction below has ended: what it wrote can be seen, and it writes no more.
    private static final String SETTLED = "select pg_snapshot_xmin(pg_current_snapshot())::text";

    // The table's own column: by the name alone PostgreSQL orders by the text, where 10 comes before 9.
    private static final String READ = """
            select transaction_id::text, place, id, type, museum_id, subject, happened_at, data::text
            from events
            where organisation_id = ? and type <> 'ping' and transaction_id < ?::xid8
                and (transaction_id, place) > (?::xid8, ?)
                and (cardinality(?::text[]) = 0 or type = any (?::text[]))
                and (?::uuid is null or museum_id = ?::uuid or museum_id is null)
            order by events.transaction_id, place limit ?""";

    // After what was read: whatever was forgotten in between was read.
    private static final String FORGOTTEN = """
            select exists (select from event_feeds where organisation_id = ?
                and (forgotten_transaction, forgotten_place) > (?::xid8, ?))""";

    private static final String NOTE = """
            insert into event_feeds (organisation_id, read_at) values (?, now())
            on conflict (organisation_id) do update set read_at = now()
            where event_feeds.read_at is null or event_feeds.read_at < now() - interval '1 hour'""";

    private final DataSource database;
    private final Subscribers subscribers;

    ReadFeed(DataSource database, Subscribers subscribers) {
        this.database = database;
        this.subscribers = subscribers;
    }

    /// @param types    all where it is empty
    /// @param museumId and what concerns the whole organisation; null for all museums
    record Question(
            UUID organisationId,
            FeedPosition after,
            Collection<EventType> types,
            @Nullable UUID museumId,
            int limit) {}

    record Entry(
            FeedPosition position,
            UUID id,
            String type,
            @Nullable UUID museumId,
            UUID subject,
            OffsetDateTime happenedAt,
            String data) {}

    /// @param after where the next reading begins
    /// @param more  whether there is more at once
    record Part(List<Entry> entries, FeedPosition after, boolean more) {}

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 410 where events after the cursor are kept no
    ///     more
    Part read(Question question) {
        try (Connection connection = database.getConnection()) {
            note(connection, question.organisationId());
            long settled = settled(connection);
            List<Entry> found = read(connection, question, settled);
            // One that is ahead of every transaction comes from before a restore.
            boolean ahead = Long.compareUnsigned(question.after().transaction(), settled) > 0;
            if (ahead || !question.after().isBeginning() && isForgotten(connection, question)) {
                throw EventProblems.cursorTooOld();
            }
            boolean more = found.size() > question.limit();
            List<Entry> entries = more ? found.subList(0, question.limit()) : found;
            return new Part(entries, more ? entries.getLast().position() : new FeedPosition(settled, 0), more);
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private void note(Connection connection, UUID organisationId) throws SQLException {
        try (PreparedStatement note = connection.prepareStatement(NOTE)) {
            note.setObject(1, organisationId);
            if (note.executeUpdate() > 0) {
                subscribers.changed();
            }
        }
    }

    private static long settled(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SETTLED);
                ResultSet row = select.executeQuery()) {
            row.next();
            return Long.parseUnsignedLong(row.getString(1));
        }
    }

    private static List<Entry> read(Connection connection, Question question, long settled) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            Object[] types = question.types().stream().map(EventType::code).toArray();
            select.setObject(1, question.organisationId());
            select.setString(2, Long.toUnsignedString(settled));
            select.setString(3, question.after().transactionText());
            select.setLong(4, question.after().place());
            select.setArray(5, connection.createArrayOf("text", types));
            select.setArray(6, connection.createArrayOf("text", types));
            select.setObject(7, question.museumId());
            select.setObject(8, question.museumId());
            select.setInt(9, question.limit() + 1);
            List<Entry> entries = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(new Entry(
                            new FeedPosition(Long.parseUnsignedLong(rows.getString(1)), rows.getLong(2)),
                            rows.getObject(3, UUID.class),
                            rows.getString(4),
                            rows.getObject(5, UUID.class),
                            rows.getObject(6, UUID.class),
                            rows.getObject(7, OffsetDateTime.class),
                            rows.getString(8)));
                }
            }
            return entries;
        }
    }

    private static boolean isForgotten(Connection connection, Question question) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FORGOTTEN)) {
            select.setObject(1, question.organisationId());
            select.setString(2, question.after().transactionText());
            select.setLong(3, question.after().place());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
