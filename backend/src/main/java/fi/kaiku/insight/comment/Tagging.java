package fi.kaiku.insight.comment;

import fi.kaiku.platform.Ids;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Tags by the names that people type, in the caller's transaction.
@Singleton
class Tagging {

    private static final String ENTER = """
            insert into comment_tags (organisation_id, id, name, created_at) values (?, ?, ?, ?)
            on conflict (organisation_id, lower(name)) do nothing""";
    private static final String NAMED =
            "select id from comment_tags where organisation_id = ? and lower(name) = any (?)";
    private final Clock clock;

    Tagging(Clock clock) {
        this.clock = clock;
    }

    /// Tags of these names; those that are not there yet are made.
    List<UUID> entered(Connection connection, UUID organisationId, Collection<String> names) throws SQLException {
        try (PreparedStatement enter = connection.prepareStatement(ENTER)) {
            for (String name : inOrder(names)) {
                enter.setObject(1, organisationId);
                enter.setObject(2, Ids.next());
                enter.setString(3, name.strip());
                enter.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                enter.addBatch();
            }
            enter.executeBatch();
        }
        return known(connection, organisationId, names);
    }

    /// Tags of these names that are there.
    List<UUID> known(Connection connection, UUID organisationId, Collection<String> names) throws SQLException {
        try (PreparedStatement named = connection.prepareStatement(NAMED)) {
            named.setObject(1, organisationId);
            named.setArray(
                    2,
                    connection.createArrayOf(
                            "text", names.stream().map(Tagging::folded).toArray()));
            List<UUID> ids = new ArrayList<>();
            try (ResultSet rows = named.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }

    /// So that two writers never wait for each other in a circle.
    private static Collection<String> inOrder(Collection<String> names) {
        Map<String, String> byFolded = new TreeMap<>();
        names.forEach(name -> byFolded.putIfAbsent(folded(name), name));
        return byFolded.values();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
