package fi.kaiku.platform;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/// Not ready while the database does not answer, also where it is silent: whoever asks gets an answer in time, and a
/// question to the database that hangs is waited for by the next, not asked again beside it.
@Readiness
@Singleton
class DatabaseHealth implements HealthCheck {

    private static final int PATIENCE_SECONDS = 3;

    private final DataSource database;
    private @Nullable CompletableFuture<Boolean> question;

    DatabaseHealth(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try {
            return question().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized CompletableFuture<Boolean> question() {
        CompletableFuture<Boolean> asked = question;
        if (asked == null || asked.isDone()) {
            CompletableFuture<Boolean> fresh = new CompletableFuture<>();
            Thread.ofVirtual().name("database-health").start(() -> fresh.complete(ask()));
            question = fresh;
            return fresh;
        }
        return asked;
    }

    private boolean ask() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException | RuntimeException e) {
            return false;
        }
    }
}
