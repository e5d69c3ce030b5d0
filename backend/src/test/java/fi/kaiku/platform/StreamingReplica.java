package fi.kaiku.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL, and a second one that follows it by streaming: from a base backup that is taken while the first runs.
public final class StreamingReplica implements QuarkusTestResourceLifecycleManager {

    private @Nullable Path directory;
    private @Nullable EmbeddedDatabase primary;

    /// For tests, which are given no resources: there is one at a time.
    private static @Nullable StreamingReplica running;

    private int port;

    @Override
    public Map<String, String> start() {
        try {
            Path home = Files.createTempDirectory("kaiku-replica");
            EmbeddedDatabase first = EmbeddedDatabase.start(home);
            directory = home;
            primary = first;
            try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = probe.getLocalPort();
            }
            backUp(first, home.resolve("postgresql"), home.resolve("replica"));
            control("start", "-w", "-l", home.resolve("replica.log").toString(), "-o", options());
            running = this;
            Map<String, String> settings =
                    new HashMap<>(Boot.databaseSettings(first.jdbcUrl(), first.owner(), first.application()));
            settings.putAll(Boot.replicaSettings(url(), first.application()));
            return settings;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (primary != null && directory != null) {
            kill();
            primary.close();
            try {
                PostgresBinaries.deleteTree(directory);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// As the owner of the tables, on the replica.
    static void execute(String sql) throws SQLException {
        StreamingReplica replica = Objects.requireNonNull(running);
        Boot.Login owner = Objects.requireNonNull(replica.primary).owner();
        try (Connection connection = DriverManager.getConnection(replica.url(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// At once, as by a power cut.
    static void kill() {
        Objects.requireNonNull(running).control("stop", "-m", "immediate");
    }

    private void control(String command, String... arguments) {
        try {
            PostgresBinaries.unpackedIn(Objects.requireNonNull(directory))
                    .run(
                            "pg_ctl",
                            Stream.concat(
                                            Stream.of(
                                                    command,
                                                    "-D",
                                                    directory.resolve("replica").toString()),
                                            Stream.of(arguments))
                                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String options() {
        return "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 -c shared_buffers=32MB"
                .formatted(port);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    private static void backUp(EmbeddedDatabase primary, Path from, Path to) throws IOException, SQLException {
        Boot.Login owner = primary.owner();
        try (Connection connection = DriverManager.getConnection(primary.jdbcUrl(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('replica', true)");
            copy(from, to);
            try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(to.resolve("backup_label"), stopped.getString(1));
            }
        }
        Files.createFile(to.resolve("standby.signal"));
        String address = primary.jdbcUrl().replaceAll(".*//127.0.0.1:(\\d+)/.*", "$1");
        Files.writeString(
                to.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%s user=%s password=%s'\n"
                        .formatted(address, owner.user(), owner.password()),
                StandardOpenOption.APPEND);
    }

    /// Without what the running server says of itself, and without its log: that is streamed.
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path name = from.relativize(path);
                boolean isLeftOut = name.startsWith("postmaster.pid")
                        || (name.startsWith("pg_wal") && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
                if (!isLeftOut) {
                    Files.copy(path, to.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
