package fi.kaiku.submission;

import java.sql.Connection;
import java.sql.SQLException;

/// The writer's transactions, for which everybody waits who sends: rather than wait for long, it lets them send again.
final class BoundedTransaction {

    /// Longer than the server's limits, so that where it still can, it says itself that it gave up.
    private static final int ANSWER_MILLISECONDS = 3_000;

    // The server lets go of a transaction whose client it hears no more of. Otherwise its locks on tallies and
    // ids would hold up everybody's next ones, on whichever connection, until TCP notices after hours.
    private static final String LIMITS =
            "set local statement_timeout = '2s'; set local idle_in_transaction_session_timeout = '2s'";

    private BoundedTransaction() {}

    /// @return what has to go first
    static RoundTrip begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        // Not through the pool's own, which would set it back to none.
        connection.unwrap(Connection.class).setNetworkTimeout(Runnable::run, ANSWER_MILLISECONDS);
        return new RoundTrip().then(LIMITS);
    }
}
