package fi.kaiku.platform.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/// No connection leaves the pool without being told anew for whom it speaks, so that nothing is left over from whoever
/// had it before.
@Singleton
final class GuardConnections implements AgroalPoolInterceptor {

    private final Speaker speaker;

    GuardConnections(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            speaker.enter(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the database was not told for whom it is asked", e);
        }
    }
}
