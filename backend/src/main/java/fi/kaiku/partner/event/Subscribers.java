package fi.kaiku.partner.event;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fi.kaiku.platform.StoreProblems;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// Which organisations want to be told of submissions: those with a webhook, and those whose feed was read
/// within the time that events are kept. Looked up every few seconds, because submissions come in by the
/// thousand and hardly anybody asks: an event of the first seconds after somebody began may be left out.
@Singleton
class Subscribers {

    private static final Duration STALE = Duration.ofSeconds(3);

    private static final String ALL = """
            select organisation_id from webhooks
            union
            select organisation_id from event_feeds where read_at > now() - interval '30 days'""";

    private final LoadingCache<String, Set<UUID>> cache;

    Subscribers(DataSource database) {
        this.cache = Caffeine.newBuilder().expireAfterWrite(STALE).build(any -> read(database));
    }

    boolean include(UUID organisationId) {
        return cache.get("all").contains(organisationId);
    }

    /// Looks again at once, in this process.
    void changed() {
        cache.invalidateAll();
    }

    private static Set<UUID> read(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet rows = select.executeQuery()) {
            Set<UUID> organisations = new HashSet<>();
            while (rows.next()) {
                organisations.add(rows.getObject(1, UUID.class));
            }
            return Set.copyOf(organisations);
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }
}
