package fi.kaiku.platform.tenancy;

import fi.kaiku.platform.replica.ReadDatabase;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;

/// The same for connections to the replica, which has the same policies.
@Singleton
@DataSource(ReadDatabase.NAME)
final class GuardReadConnections implements AgroalPoolInterceptor {

    private final Speaker speaker;
    private final Instance<AgroalDataSource> pool;

    /// @param pool asked for late, since its own guard needs this
    GuardReadConnections(Speaker speaker, @DataSource(ReadDatabase.NAME) Instance<AgroalDataSource> pool) {
        this.speaker = speaker;
        this.pool = pool;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        GuardConnections.tell(connection, speaker, () -> pool.get().flush(FlushMode.IDLE));
    }
}
