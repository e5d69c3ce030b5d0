package fi.kaiku.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class EmbeddedDatabaseTest {

    private static Path directory;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws IOException {
        directory = Files.createTempDirectory("kaiku-database");
        database = EmbeddedDatabase.start(directory);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        PostgresBinaries.deleteTree(directory);
    }

    @Test
    void keepsWhatItWasGivenOverAStop() throws SQLException {
        execute("create table kept (word text)", "insert into kept values ('hirsi')");
        database.close();
        database = EmbeddedDatabase.start(directory);
        assertEquals("hirsi", ask("select word from kept"));
    }

    @Test
    void isStartedAgainWhenItDies() throws Exception {
        execute("create table outlived (word text)", "insert into outlived values ('honka')");
        String pid = Files.readAllLines(directory.resolve("postgresql/postmaster.pid"))
                .getFirst();
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        List<ProcessHandle> children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        assertEquals("honka", askUntilThereIsAnAnswer("select word from outlived"));
    }

    private static String askUntilThereIsAnAnswer(String query) throws Exception {
        Instant deadline = Instant.now().plusSeconds(60);
        while (true) {
            try {
                return ask(query);
            } catch (SQLException e) {
                if (Instant.now().isAfter(deadline)) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    @Test
    void refusesADirectoryThatAnotherUses() {
        StartRefused refused = assertThrows(StartRefused.class, () -> EmbeddedDatabase.start(directory));
        assertTrue(refused.getMessage().contains("KAIKU_DATA_DIR"), refused.getMessage());
    }

    /// PostgreSQL itself would say so in its log only.
    @Test
    void refusesTheDataOfAnotherMajor() throws IOException {
        Path older = Files.createTempDirectory("kaiku-older");
        Path version = Files.createDirectories(older.resolve("postgresql")).resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        StartRefused refused = assertThrows(StartRefused.class, () -> EmbeddedDatabase.start(older));
        assertTrue(refused.getMessage().contains("is of PostgreSQL 17"), refused.getMessage());
        assertTrue(refused.getMessage().contains("make restore"), refused.getMessage());
        assertEquals("17\n", Files.readString(version));
        PostgresBinaries.deleteTree(older);
    }

    @Test
    void letsNobodyInWithoutItsPassword() {
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(
                        database.jdbcUrl(), database.owner().user(), "guessed"));
    }

    @Test
    void isDurableAsItComes() throws SQLException {
        new DurabilityCheck(dataSource()).check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void isRefusedWhenItMayForget(String setting) throws Exception {
        execute("alter system set %s = off".formatted(setting), "select pg_reload_conf()");
        await(setting, "off");
        DurabilityCheck check = new DurabilityCheck(dataSource());
        StartRefused refused = assertThrows(StartRefused.class, check::check);
        assertTrue(refused.getMessage().contains(setting), refused.getMessage());
        execute("alter system reset " + setting, "select pg_reload_conf()");
        await(setting, "on");
    }

    private static void await(String setting, String value) throws Exception {
        while (!ask("show " + setting).equals(value)) {
            Thread.sleep(10);
        }
    }

    private static PGSimpleDataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        source.setUser(database.owner().user());
        source.setPassword(database.owner().password());
        return source;
    }

    private static void execute(String... commands) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static String ask(String query) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
