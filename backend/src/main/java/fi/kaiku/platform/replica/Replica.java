package fi.kaiku.platform.replica;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// The replica, if one is set, and whether it may be read.
@Singleton
final class Replica {

    private static final Logger LOG = Logger.getLogger(Replica.class);
    private static final double NANOS_A_SECOND = 1e9;

    private final InjectableInstance<AgroalDataSource> pool;
    private final double mostSeconds;
    private final Freshness freshness = new Freshness();
    private boolean wasFresh;

    Replica(
            @DataSource(ReadDatabase.NAME) InjectableInstance<AgroalDataSource> pool,
            @ConfigProperty(name = "kaiku.read.lag") Duration most) {
        this.pool = pool;
        this.mostSeconds = most.toNanos() / NANOS_A_SECOND;
    }

    boolean isSet() {
        return pool.getHandle().getBean().isActive();
    }

    boolean isFresh() {
        return lag() <= mostSeconds;
    }

    /// In seconds, not a number where it is not known.
    double lag() {
        return freshness.lag(System.nanoTime());
    }

    /// @return empty where it is too old, or away
    Optional<Connection> connection() {
        if (!isFresh()) {
            return Optional.empty();
        }
        try {
            Connection connection = open();
            if (!connection.isClosed()) {
                return Optional.of(connection);
            }
            connection.close(); // the guard found it dead
            lost("it does not answer");
        } catch (SQLException e) {
            lost(String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /// However old it is.
    Connection open() throws SQLException {
        return pool.get().getConnection();
    }

    /// @param nanos before the primary was asked
    void committed(long nanos, long place) {
        freshness.committed(nanos, place);
    }

    void replayed(long place) {
        freshness.replayed(place);
        tell("it lags");
    }

    void lost(String reason) {
        freshness.lost();
        tell(reason);
    }

    /// Once for each change.
    private synchronized void tell(String reason) {
        boolean fresh = isFresh();
        if (fresh != wasFresh) {
            wasFresh = fresh;
            if (fresh) {
                LOG.info("Figures are read from the replica");
            } else {
                LOG.warnf("Figures are read from the primary, not from the replica: %s", reason);
            }
        }
    }
}
