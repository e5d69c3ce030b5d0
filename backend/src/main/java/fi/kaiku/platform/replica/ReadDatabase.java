package fi.kaiku.platform.replica;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// Where figures and records are read: the replica while it is fresh enough, else the primary. What is read in a
/// transaction is read for what is written there, and comes from the primary.
@Singleton
public class ReadDatabase {

    /// Of the pool of connections to the replica.
    public static final String NAME = "read";

    private static final ScopedValue<Boolean> NOW = ScopedValue.newInstance();

    private final DataSource primary;
    private final Replica replica;

    ReadDatabase(DataSource primary, Replica replica) {
        this.primary = primary;
        this.replica = replica;
    }

    /// For readings only. The organisations of whoever asks hold here as they do on every connection.
    public Connection connection() throws SQLException {
        Optional<Connection> copy =
                NOW.isBound() || QuarkusTransaction.isActive() ? Optional.empty() : replica.connection();
        return copy.isPresent() ? copy.get() : primary.getConnection();
    }

    /// Reads what is true now, not what was some seconds ago: who may read what, or what has just come in.
    public <T, X extends Throwable> T now(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(NOW, true).call(work);
    }
}
