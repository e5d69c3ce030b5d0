package fi.kaiku.submission;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.platform.Boot;
import fi.kaiku.platform.EmbeddedDatabase;
import fi.kaiku.platform.StartRefused;
import fi.kaiku.platform.backup.Operations;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/// The drill: answers, a backup while the application runs, a fresh database, and everything is there: equal by counts
/// and sums, its tallies true, its receipts good, and what was erased since erased again. Then once more as an owner
/// who
/// is held to row-level security, which hides rows from whoever copies without care.
@QuarkusTest
class RestoreDrillTest {

    /// Without what a restore changes on purpose, and what jobs change at any moment; the restore itself compares all.
    private static final String TABLES = """
            select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
            and relname not in ('flyway_schema_history', 'events', 'webhooks', 'event_feeds', 'webhook_deliveries',
                'webhook_attempts', 'new_texts', 'comments', 'api_usage', 'rate_buckets', 'silent_devices', 'sessions')""";

    @Inject
    StoredSubmissions submissions;

    @Inject
    TallyStore tallies;

    @Inject
    TallyMetrics metrics;

    @Inject
    Event<SubmissionErased> told;

    @TempDir
    Path directory;

    private final List<String> said = new ArrayList<>();

    @Test
    void bringsEverythingBack() throws Exception {
        Place place = Place.open();
        Answer kept = Answer.to(place).answers(Map.of("overall", 1, "why", "Rivi 1\nrivi 2\t\\N 100 % ääkkösiä"));
        String code = kept.put().statusCode(201).extract().path("receiptCode");
        Answer erased = Answer.to(place);
        String erasedCode = erased.put().statusCode(201).extract().path("receiptCode");
        Staff.of("manager", place.organisationId()).get("/api/v1/surveys/{id}/comments", place.surveyId());
        List<String> before = sums(OwnersDatabase.connection());
        Path backup = directory.resolve("kaiku.zip");
        run(here(), "backup", backup.toString());

        erase(erased, erasedCode);
        Path later = directory.resolve("later.zip");
        run(here(), "backup", later.toString());

        Path data = directory.resolve("data");
        run(in(data), "restore", backup.toString(), "--erased-in", later.toString());
        Path again;
        try (EmbeddedDatabase restored = EmbeddedDatabase.start(data)) {
            PGSimpleDataSource database = source(restored.jdbcUrl(), restored.owner());
            assertEquals(
                    difference(before, "erased_submissions"),
                    difference(sums(database.getConnection()), "erased_submissions"));

            new EraseAgain(database, submissions, tallies, told).run();
            new EraseSubmission(database, submissions, tallies, told).erase(kept.id(), code);
            assertEquals(
                    "0",
                    ask(
                            database,
                            "select count(*) from submissions where survey_id = '%s'".formatted(place.surveyId())));
            assertEquals(new CheckTallies.Check(0, 2, 0), check(database, place));

            again = asAnOwnerHeldToPolicies(database, backup);
        }
        run(in(data), "restore", again.toString(), "--replace");
        assertTrue(Files.exists(data.resolve("postgresql.before-1/PG_VERSION")), "what was there is gone");
        try (EmbeddedDatabase restored = EmbeddedDatabase.start(data)) {
            Connection owner = source(restored.jdbcUrl(), restored.owner()).getConnection();
            assertEquals(difference(before, "erased_submissions"), difference(sums(owner), "erased_submissions"));
        }
        assertAll(
                () -> assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup))),
                () -> assertTrue(said.getLast().startsWith("Restored"), said::toString));
    }

    @Test
    void refusesWhatIsNotEmptyAndWhatIsDamaged() throws Exception {
        Path backup = directory.resolve("kaiku.zip");
        run(here(), "backup", backup.toString());
        StartRefused full = assertThrows(StartRefused.class, () -> run(here(), "restore", backup.toString()));
        assertTrue(full.getMessage().contains("--replace"), full.getMessage());
        StartRefused twice = assertThrows(StartRefused.class, () -> run(here(), "backup", backup.toString()));
        assertTrue(twice.getMessage().contains("there already"), twice.getMessage());

        byte[] bytes = Files.readAllBytes(backup);
        Path shortened = Files.write(directory.resolve("short.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThrows(StartRefused.class, () -> run(here(), "verify", shortened.toString()));
        bytes[contentOfFirstEntry(bytes) + 1] ^= 1;
        Path flipped = Files.write(directory.resolve("flipped.zip"), bytes);
        assertThrows(StartRefused.class, () -> run(here(), "verify", flipped.toString()));
    }

    /// Behind its header (APPNOTE.TXT 4.3.7): in the midst of the file there may be a byte that means nothing, the time
    /// of an entry say.
    private static int contentOfFirstEntry(byte[] zip) {
        ByteBuffer header = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        return 30 + header.getShort(26) + header.getShort(28);
    }

    private CheckTallies.Check check(PGSimpleDataSource database, Place place) {
        return new CheckTallies(database, submissions, metrics).check(place.surveyId());
    }

    /// Into a database of somebody who is no superuser, and out of it again.
    private Path asAnOwnerHeldToPolicies(PGSimpleDataSource database, Path backup) throws Exception {
        execute(
                database,
                "create role keeper login password 'keeper'",
                "grant kaiku_app to keeper with admin option",
                "create database kept owner keeper");
        Boot.Login keeper = new Boot.Login("keeper", "keeper");
        String url = database.getURL().replace("/postgres", "/kept");
        Operations.Database kept = new Operations.Database(url, keeper, directory);
        run(kept, "restore", backup.toString());
        run(kept, "restore", backup.toString(), "--replace");

        Path again = directory.resolve("again.zip");
        run(kept, "backup", again.toString());
        return again;
    }

    private static void erase(Answer answer, String code) {
        given().header("Receipt-Code", code)
                .delete("/api/v1/submissions/{id}", answer.id())
                .then()
                .statusCode(204);
    }

    private void run(Operations.Database database, String... arguments) {
        new Operations(database, said::add).run(List.of(arguments));
    }

    private static Operations.Database here() {
        return new Operations.Database(
                setting("jdbc-url"), new Boot.Login(setting("username"), setting("password")), Path.of("none"));
    }

    private static Operations.Database in(Path directory) {
        return new Operations.Database(null, null, directory);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.flyway." + name, String.class);
    }

    private static PGSimpleDataSource source(String url, Boot.Login login) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(login.user());
        source.setPassword(login.password());
        return source;
    }

    /// Another way to count and sum than the backup's own.
    private static List<String> sums(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("set timezone to 'UTC'");
            Map<String, String> sums = new TreeMap<>();
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(TABLES)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery(
                        "select count(*), sum(hashtextextended(t::text, 0)::numeric) from %s t".formatted(table))) {
                    row.next();
                    sums.put(table, row.getString(1) + " " + row.getString(2));
                }
            }
            return sums.entrySet().stream().map(Object::toString).toList();
        }
    }

    private static List<String> difference(List<String> sums, String without) {
        return sums.stream().filter(line -> !line.startsWith(without)).toList();
    }

    private static String ask(PGSimpleDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(PGSimpleDataSource database, String... commands) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
