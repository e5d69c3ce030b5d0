package fi.kaiku.platform.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/// Speaks for others than the caller of the request.
@Singleton
public class Tenancy {

    /// In a transaction that has failed nothing can be read any more, whoever asks.
    private static final String FAILED_TRANSACTION = "25P02";

    private final DataSource database;
    private final Speaker speaker;

    Tenancy(DataSource database, Speaker speaker) {
        this.database = database;
        this.speaker = speaker;
    }

    /// Does the work for these organisations. In a transaction that has begun already, it is told so, and told
    /// afterwards for whom it goes on.
    public <T, X extends Throwable> T speakingFor(Tenants tenants, ScopedValue.CallableOp<T, X> work) throws X {
        ScopedValue.Carrier named = ScopedValue.where(Speaker.NAMED, tenants);
        if (!QuarkusTransaction.isActive()) {
            return named.call(work);
        }
        try {
            return named.call(() -> {
                enter();
                return work.call();
            });
        } finally {
            enter();
        }
    }

    private void enter() {
        try (Connection connection = database.getConnection()) {
            speaker.enter(connection);
        } catch (SQLException e) {
            if (!Objects.equals(e.getSQLState(), FAILED_TRANSACTION)) {
                throw new IllegalStateException("the database was not told for whom it is asked", e);
            }
        }
    }
}
