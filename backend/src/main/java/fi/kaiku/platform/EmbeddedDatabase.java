package fi.kaiku.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// A real PostgreSQL that belongs to this process and keeps its cluster in the data directory.
///
/// A lock file says whose the directory is: the system lets go of it however the process ends, so a PostgreSQL that
/// still runs when we hold the lock was left behind by a killed process, and is stopped before ours starts. It listens
/// on a loopback port that is free at the moment, with a password of its own. If it dies, it is started again at the
/// same port, as often as it takes: a disk may be full for a while.
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String USER = "kaiku";
    private static final int RESTART_SECONDS = 1;

    /// The application's, who owns nothing; its password is another with each start.
    private static final String APPLICATION = "kaiku_app";

    private final Path directory;
    private final PostgresBinaries binaries;
    private final FileLock lock;
    private final int port;
    private final String password;
    private final String applicationPassword = newPassword();
    private volatile boolean stopping;

    private EmbeddedDatabase(Path directory, PostgresBinaries binaries, FileLock lock, int port, String password) {
        this.directory = directory;
        this.binaries = binaries;
        this.lock = lock;
        this.port = port;
        this.password = password;
    }

    /// Starts PostgreSQL on the cluster in `directory`, which is made when it is missing.
    ///
    /// @throws StartRefused when another process uses the directory or PostgreSQL does not come up
    public static EmbeddedDatabase start(Path directory) {
        try {
            Files.createDirectories(directory);
            FileLock lock = lock(directory);
            PostgresBinaries binaries = PostgresBinaries.unpackedIn(directory);
            Path cluster = directory.resolve("postgresql");
            if (Files.exists(cluster)) {
                requireSameMajor(binaries, cluster);
            }
            if (Files.notExists(cluster)) {
                initialise(binaries, directory, cluster);
            } else if (Files.exists(cluster.resolve("postmaster.pid"))) {
                LOG.info("Stopping the PostgreSQL that an earlier process left behind");
                binaries.run("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w"));
            }
            EmbeddedDatabase database = new EmbeddedDatabase(
                    directory, binaries, lock, freePort(), Files.readString(passwordFile(directory)));
            database.startServer();
            database.letApplicationIn();
            database.watch();
            return database;
        } catch (IOException e) {
            throw new StartRefused("the data directory %s cannot be used: %s".formatted(directory, e.getMessage()), e);
        }
    }

    /// Takes the cluster out of the way, where another one is to be made; it can be brought back by renaming.
    ///
    /// @return where it is now
    /// @throws StartRefused when another process uses the directory
    public static Path setAside(Path directory) {
        try (FileChannel held = lock(directory).channel()) {
            Path cluster = directory.resolve("postgresql");
            if (Files.exists(cluster.resolve("postmaster.pid"))) {
                PostgresBinaries.unpackedIn(directory)
                        .run("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w"));
            }
            int number = 1;
            while (Files.exists(aside(directory, number))) {
                number++;
            }
            Path aside = aside(directory, number);
            Files.move(passwordFile(directory), aside.resolveSibling(aside.getFileName() + ".password"));
            Files.move(cluster, aside, StandardCopyOption.ATOMIC_MOVE);
            return aside;
        } catch (IOException e) {
            throw new StartRefused("the data directory %s cannot be used: %s".formatted(directory, e.getMessage()), e);
        }
    }

    private static Path aside(Path directory, int number) {
        return directory.resolve("postgresql.before-" + number);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    public Boot.Login owner() {
        return new Boot.Login(USER, password);
    }

    public Boot.Login application() {
        return new Boot.Login(APPLICATION, applicationPassword);
    }

    @Override
    public synchronized void close() {
        stopping = true;
        binaries.run("pg_ctl", List.of("stop", "-D", cluster().toString(), "-m", "fast", "-w", "-t", "60"));
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startServer() {
        String options = String.join(
                " ",
                List.of(
                        "-p " + port,
                        "-c listen_addresses=127.0.0.1",
                        "-c unix_socket_directories=''",
                        "-c max_connections=200",
                        "-c shared_buffers=256MB",
                        "-c max_wal_size=4GB",
                        "-c timezone=UTC"));
        Path log = directory.resolve("postgresql.log");
        List<String> arguments =
                new ArrayList<>(List.of("start", "-D", cluster().toString(), "-w", "-t", "60"));
        arguments.addAll(List.of("-l", log.toString(), "-o", options));
        if (binaries.run("pg_ctl", arguments) != 0) {
            throw new StartRefused("PostgreSQL did not start; its log is in " + log);
        }
    }

    private void watch() throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(cluster().resolve("postmaster.pid")).getFirst());
        CompletableFuture<?> exit = ProcessHandle.of(postmaster)
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
        Thread.ofPlatform().daemon().name("postgresql-watch").start(() -> {
            exit.join();
            restart();
        });
    }

    private void restart() {
        try {
            while (!startAgain()) {
                TimeUnit.SECONDS.sleep(RESTART_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return false while it cannot be started: its own children have not ended yet, or the disk is full
    private synchronized boolean startAgain() {
        if (stopping) {
            return true;
        }
        LOG.warn("PostgreSQL is gone without having been stopped; it is started again");
        try {
            startServer();
            watch();
            return true;
        } catch (StartRefused | IOException e) {
            LOG.error(e.getMessage());
            return false;
        }
    }

    private void letApplicationIn() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), USER, password);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                        if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s; end if;
                        alter role %1$s login password '%2$s';
                    end $$""".formatted(APPLICATION, applicationPassword));
        } catch (SQLException e) {
            throw new StartRefused("PostgreSQL did not let the application in: " + e.getMessage(), e);
        }
    }

    /// One major's files are nothing to another: what is in them goes over by a backup.
    private static void requireSameMajor(PostgresBinaries binaries, Path cluster) throws IOException {
        Path version = cluster.resolve("PG_VERSION");
        String found = Files.exists(version) ? Files.readString(version).strip() : binaries.major();
        if (!found.equals(binaries.major())) {
            throw new StartRefused(
                    "%s is of PostgreSQL %s, and this Kaiku brings PostgreSQL %s; nothing was touched. Take a backup with the"
                                    .formatted(cluster, found, binaries.major())
                            + " Kaiku that ran on it last (make backup) and restore it with this one (make restore REPLACE=true)");
        }
    }

    private Path cluster() {
        return directory.resolve("postgresql");
    }

    private static FileLock lock(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("kaiku.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new StartRefused(
                    "another Kaiku uses the data directory %s; stop that one or set KAIKU_DATA_DIR to another directory"
                            .formatted(directory));
        }
        return lock;
    }

    /// The cluster is made beside its place and moved there whole, so that a kill in between leaves nothing half made.
    private static void initialise(PostgresBinaries binaries, Path directory, Path cluster) throws IOException {
        Path draft = directory.resolve("postgresql.new");
        PostgresBinaries.deleteTree(draft);
        Path passwordFile = passwordFile(directory);
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, newPassword());
        List<String> arguments = List.of(
                "-D",
                draft.toString(),
                "-U",
                USER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums");
        if (binaries.run("initdb", arguments) != 0) {
            throw new StartRefused("PostgreSQL could not initialise its data in %s".formatted(directory));
        }
        Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path passwordFile(Path directory) {
        return directory.resolve("postgresql.password");
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
