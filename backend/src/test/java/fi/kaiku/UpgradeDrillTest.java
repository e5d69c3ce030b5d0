package fi.kaiku;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.platform.Boot;
import fi.kaiku.platform.EmbeddedDatabase;
import fi.kaiku.platform.backup.Operations;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Staff;
import fi.kaiku.testing.TestDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// An installation of before opens in this Kaiku: nothing is lost on the way through the migrations. What it opens was
/// written by `backend/operations/upgrade-fixture`, by the program of then.
@QuarkusTest
@TestProfile(UpgradeDrillTest.OfBefore.class)
class UpgradeDrillTest {

    private static final Path FIXTURE = Path.of("src/test/resources/upgrade");

    public static final class OfBefore implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OldDatabase.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    public static final class OldDatabase implements QuarkusTestResourceLifecycleManager {

        private @Nullable Path directory;
        private @Nullable EmbeddedDatabase database;

        @Override
        public Map<String, String> start() {
            try {
                Path data = Files.createTempDirectory("kaiku-upgrade");
                directory = data;
                new Operations(new Operations.Database(null, null, data), line -> {})
                        .run(List.of("restore", FIXTURE.resolve("backup.zip").toString()));
                EmbeddedDatabase started = EmbeddedDatabase.start(data);
                database = started;
                return Boot.databaseSettings(started.jdbcUrl(), started.owner(), started.application());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            if (database != null) {
                database.close();
            }
            if (directory != null) {
                TestDatabase.deleteTree(directory);
            }
        }
    }

    @Test
    void findsEverythingAsItWas() throws IOException {
        Properties known = known();
        String survey = known.getProperty("survey");
        JsonPath then = JsonPath.from(Files.readString(FIXTURE.resolve("results.json")));
        JsonPath now = Staff.administrator()
                .get("/api/v1/surveys/{id}/results", survey)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertAll(
                () -> assertEquals(60, now.getInt("n")),
                () -> assertEquals(then.getInt("n"), now.getInt("n")),
                () -> assertEquals(then.getList("questions.question"), now.getList("questions.question")),
                () -> assertEquals(then.getList("questions.distribution"), now.getList("questions.distribution")),
                () -> assertEquals(List.of("60"), OwnersDatabase.ask("select count(*) from submissions")),
                () -> assertEquals(List.of("12"), OwnersDatabase.ask("select count(*) from comments")),
                () -> assertEquals(List.of("1"), OwnersDatabase.ask("select count(*) from erased_submissions")));
        tallies(survey);

        given().header("Receipt-Code", known.getProperty("receiptCode"))
                .delete("/api/v1/submissions/{id}", known.getProperty("submission"))
                .then()
                .statusCode(204);
        tallies(survey);
    }

    private static void tallies(String survey) {
        Staff.administrator()
                .get("/api/v1/surveys/{id}/tally-check", survey)
                .then()
                .statusCode(200)
                .body("differences", equalTo(0));
    }

    private static Properties known() throws IOException {
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(FIXTURE.resolve("known.properties"))) {
            known.load(reader);
        }
        return known;
    }
}
