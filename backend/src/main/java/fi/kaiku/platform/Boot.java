package fi.kaiku.platform;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// What happens before the application: reads the `KAIKU_...` variables, sees that the port is free, and starts the
/// embedded PostgreSQL unless `KAIKU_DATABASE_URL` names another. The database stops last, after the application.
public final class Boot {

    private static final Logger LOG = Logger.getLogger(Boot.class);
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    private static final int DRAIN_SECONDS = 30;
    private static final Pattern HTTP = Pattern.compile("https?://[^\\s/?#]+[^\\s?#]*");

    private final CountDownLatch stopped = new CountDownLatch(1);

    private Boot() {}

    /// With which one connects to PostgreSQL.
    public record Login(String user, String password) {}

    /// Settings are handed to the application as system properties, which outrank its configuration file.
    ///
    /// @throws StartRefused when the port or the data directory is taken, or PostgreSQL cannot start
    public static Boot fromEnvironment() {
        Boot boot = new Boot();
        if (System.getProperty(JDBC_URL) != null) {
            return boot; // a live reload: the database of the first start is still running
        }
        requireFreePort(port(setting("KAIKU_PORT", "8080")));
        String receiver = setting("KAIKU_OTEL_ENDPOINT", "");
        if (!receiver.isEmpty()) {
            traceSettings(receiver).forEach(System::setProperty);
        }
        String url = setting("KAIKU_DATABASE_URL", "");
        String readUrl = setting("KAIKU_DATABASE_READ_URL", "");
        if (url.isEmpty()) {
            if (!readUrl.isEmpty()) {
                throw new StartRefused(
                        "KAIKU_DATABASE_READ_URL names a replica, and KAIKU_DATABASE_URL nothing it follows");
            }
            boot.startEmbedded(Path.of(setting("KAIKU_DATA_DIR", "data")));
        } else {
            Login owner = ownerFromEnvironment();
            String application = setting("KAIKU_DATABASE_APP_USER", "");
            Login login =
                    application.isEmpty() ? owner : new Login(application, setting("KAIKU_DATABASE_APP_PASSWORD", ""));
            useDatabase(url, owner, login);
            if (!readUrl.isEmpty()) {
                replicaSettings(readUrl, login).forEach(System::setProperty);
            }
        }
        return boot;
    }

    /// Of the database that `KAIKU_DATABASE_URL` names.
    public static Login ownerFromEnvironment() {
        return new Login(setting("KAIKU_DATABASE_USER", "kaiku"), setting("KAIKU_DATABASE_PASSWORD", ""));
    }

    /// Called by the application's exit handler: lets the database stop, or says why the start failed.
    public void applicationStopped(int exitCode, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.errorf("Kaiku did not start: %s", reason(failure));
            LOG.debug("The failure in full", failure);
        }
        stopped.countDown();
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private void startEmbedded(Path dataDirectory) {
        EmbeddedDatabase database =
                EmbeddedDatabase.start(dataDirectory.toAbsolutePath().normalize());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterApplication(database), "stop-postgresql"));
        useDatabase(database.jdbcUrl(), database.owner(), database.application());
    }

    private void stopAfterApplication(EmbeddedDatabase database) {
        try {
            // Requests in flight still write; an application that never came up has nothing to wait for.
            boolean drained = stopped.await(DRAIN_SECONDS, TimeUnit.SECONDS);
            if (!drained) {
                LOG.warn("The application took too long to stop; PostgreSQL is stopped under it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }

    private static void useDatabase(String url, Login owner, Login application) {
        databaseSettings(url, owner, application).forEach(System::setProperty);
    }

    /// The owner makes the tables; the application is another, who owns nothing.
    public static Map<String, String> databaseSettings(String url, Login owner, Login application) {
        return Map.of(
                JDBC_URL,
                url,
                "quarkus.datasource.username",
                application.user(),
                "quarkus.datasource.password",
                application.password(),
                "quarkus.flyway.jdbc-url",
                url,
                "quarkus.flyway.username",
                owner.user(),
                "quarkus.flyway.password",
                owner.password());
    }

    /// Roles and passwords of a replica are those of what it follows.
    public static Map<String, String> replicaSettings(String url, Login application) {
        return Map.of(
                "quarkus.datasource.read.active",
                "true",
                "quarkus.datasource.read.jdbc.url",
                url,
                "quarkus.datasource.read.username",
                application.user(),
                "quarkus.datasource.read.password",
                application.password());
    }

    /// @param endpoint of whoever receives traces, by OTLP over HTTP
    public static Map<String, String> traceSettings(String endpoint) {
        if (!HTTP.matcher(endpoint).matches()) {
            throw new StartRefused("KAIKU_OTEL_ENDPOINT must be the http or https address of a receiver, not \"%s\""
                    .formatted(endpoint));
        }
        return Map.of(
                "kaiku.otel.endpoint",
                endpoint,
                "quarkus.otel.sdk.disabled",
                "false",
                "quarkus.datasource.jdbc.telemetry.enabled",
                "true",
                "quarkus.datasource.read.jdbc.telemetry.enabled",
                "true");
    }

    private static int port(String written) {
        try {
            int port = Integer.parseInt(written);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // the refusal below says the same to both
        }
        throw new StartRefused("KAIKU_PORT must be a port from 1 to 65535, not \"%s\"".formatted(written));
    }

    private static void requireFreePort(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new StartRefused(
                    "port %d is taken by another program; stop that one or set KAIKU_PORT to a free port"
                            .formatted(port),
                    e);
        }
    }

    public static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static String reason(Throwable failure) {
        Throwable cause = rootCause(failure);
        return cause instanceof ConnectException || cause instanceof UnknownHostException
                ? "the database that KAIKU_DATABASE_URL names does not answer (%s)".formatted(cause.getMessage())
                : String.valueOf(cause.getMessage());
    }

    private static Throwable rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
