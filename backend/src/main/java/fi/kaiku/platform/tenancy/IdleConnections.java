package fi.kaiku.platform.tenancy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/// Connections that nobody uses at the moment.
@Singleton
public class IdleConnections {

    private final Instance<AgroalDataSource> pool;

    /// @param pool asked for late, since its own guard needs this
    IdleConnections(Instance<AgroalDataSource> pool) {
        this.pool = pool;
    }

    /// Lets all of them go: where one was dead, the next ones would keep whoever gets them waiting as well.
    public void drop() {
        pool.get().flush(FlushMode.IDLE);
    }
}
