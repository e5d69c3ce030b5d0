package fi.kaiku.platform.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/// No connection leaves the pool without being told anew for whom it speaks, so that nothing is left over from whoever
/// had it before. One that does not answer that is dead, and those beside it are likely to be: the line was cut, or
/// something between has forgotten it.
@Singleton
final class GuardConnections implements AgroalPoolInterceptor {

    private static final int ANSWER_MILLISECONDS = 2_000;

    /// The longest silence in the midst of a query that is not yet taken for a dead line.
    private static final int SILENCE_MILLISECONDS = 300_000;

    private final Speaker speaker;
    private final IdleConnections idle;

    GuardConnections(Speaker speaker, IdleConnections idle) {
        this.speaker = speaker;
        this.idle = idle;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        tell(connection, speaker, idle::drop);
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            speaker.leave(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("what was done on a connection did not become lasting", e);
        }
    }

    /// @param drop lets go of the connections beside one that is dead
    static void tell(Connection connection, Speaker speaker, Runnable drop) {
        try {
            Connection raw = connection.unwrap(Connection.class); // the pool would set back what goes through it
            raw.setNetworkTimeout(Runnable::run, ANSWER_MILLISECONDS);
            speaker.enter(connection);
            raw.setNetworkTimeout(Runnable::run, SILENCE_MILLISECONDS);
        } catch (SQLException e) {
            if (!isClosed(connection)) {
                throw new IllegalStateException("the database was not told for whom it is asked", e);
            }
            // Closed, it can say nothing wrong: whoever gets it hears at its first use that the database is away.
            drop.run();
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return false;
        }
    }
}
