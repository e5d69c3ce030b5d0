package fi.kaiku.platform.backup;

import fi.kaiku.platform.Boot;
import fi.kaiku.platform.EmbeddedDatabase;
import fi.kaiku.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The database of an installation as its owner reaches it, whether the application runs or not: one that is named, or
/// the
/// one in a data directory, which is started for as long as it takes where nobody runs it.
public final class Installation implements AutoCloseable {

    private static final int PORT_LINE = 3;

    private final String url;
    private final Boot.Login owner;
    private final @Nullable EmbeddedDatabase started;

    private Installation(String url, Boot.Login owner, @Nullable EmbeddedDatabase started) {
        this.url = url;
        this.owner = owner;
        this.started = started;
    }

    public static Installation at(String url, Boot.Login owner) {
        return new Installation(url, owner, null);
    }

    /// @throws StartRefused where PostgreSQL neither runs there nor can be started
    public static Installation in(Path dataDirectory) {
        Path directory = dataDirectory.toAbsolutePath().normalize();
        return running(directory).orElseGet(() -> {
            EmbeddedDatabase database = EmbeddedDatabase.start(directory);
            return new Installation(database.jdbcUrl(), database.owner(), database);
        });
    }

    /// As a new connection, which the caller closes.
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, owner.user(), owner.password());
    }

    String url() {
        return url;
    }

    Boot.Login owner() {
        return owner;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }

    /// PostgreSQL writes down where it listens; whether it still does, it is asked.
    private static Optional<Installation> running(Path directory) {
        try {
            List<String> lines = Files.readAllLines(directory.resolve("postgresql/postmaster.pid"));
            String url = "jdbc:postgresql://127.0.0.1:%s/postgres"
                    .formatted(lines.get(PORT_LINE).strip());
            Boot.Login owner = new Boot.Login("kaiku", Files.readString(directory.resolve("postgresql.password")));
            Installation found = at(url, owner);
            found.connect().close();
            return Optional.of(found);
        } catch (IOException | IndexOutOfBoundsException | SQLException e) {
            return Optional.empty();
        }
    }
}
