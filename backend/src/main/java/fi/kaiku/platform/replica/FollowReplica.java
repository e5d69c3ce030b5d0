package fi.kaiku.platform.replica;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// Looks once a second how far the primary has come, and how far the replica has followed.
@Singleton
final class FollowReplica {

    /// Which cluster, and how many bytes of log it has written.
    private static final String COMMITTED =
            "select system_identifier, (pg_current_wal_lsn() - '0/0')::bigint from pg_control_system()";

    /// Nothing where it follows nobody.
    private static final String REPLAYED =
            "select system_identifier, (pg_last_wal_replay_lsn() - '0/0')::bigint from pg_control_system() where pg_is_in_recovery()";

    private final DataSource primary;
    private final Replica replica;
    private long cluster;

    FollowReplica(DataSource primary, Replica replica) {
        this.primary = primary;
        this.replica = replica;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (!replica.isSet()) {
            return;
        }
        try {
            lookAtPrimary();
        } catch (SQLException e) {
            replica.lost("the primary does not answer, so nobody knows how old it is");
            return;
        }
        try {
            lookAtReplica();
        } catch (SQLException e) {
            replica.lost(String.valueOf(e.getMessage()));
        }
    }

    private void lookAtPrimary() throws SQLException {
        long now = System.nanoTime();
        try (Connection connection = primary.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COMMITTED)) {
            row.next();
            cluster = row.getLong(1);
            replica.committed(now, row.getLong(2));
        }
    }

    private void lookAtReplica() throws SQLException {
        try (Connection connection = replica.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(REPLAYED)) {
            if (!row.next()) {
                replica.lost("it is no replica");
            } else if (row.getLong(1) != cluster) {
                replica.lost("it follows another database");
            } else {
                replica.replayed(row.getLong(2));
            }
        }
    }
}
