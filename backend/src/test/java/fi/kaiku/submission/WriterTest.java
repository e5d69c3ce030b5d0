package fi.kaiku.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// The one writer of submissions, for which every sender waits, when something goes wrong under it.
@QuarkusTest
class WriterTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    @Inject
    Saboteur saboteur;

    @ApplicationScoped
    static class Saboteur {

        private final AtomicBoolean armed = new AtomicBoolean();

        void strike(@Observes SubmissionsStored stored) {
            if (armed.getAndSet(false)) {
                throw new AssertionError("whoever is told of submissions broke");
            }
        }
    }

    @Test
    void goesOnWhenSomebodyBreaksWhoIsToldOfSubmissions() {
        Place place = Place.open();
        saboteur.armed.set(true);
        Answer.to(place).put().statusCode(201);
        assertTimeoutPreemptively(SOON, () -> Answer.to(place).put().statusCode(201));
    }

    @Test
    void letsSendersTryAgainWhileTheTablesAreHeld() throws SQLException {
        Place place = Place.open();
        Answer answer = Answer.to(place);
        try (Connection owner = OwnersDatabase.connection();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table daily_tallies in exclusive mode");
            assertTimeoutPreemptively(
                    SOON,
                    () -> answer.put()
                            .statusCode(503)
                            .header("Retry-After", "2")
                            .body("type", endsWith("database-away")));
            owner.rollback();
        }
        answer.put().statusCode(201);
        assertEquals(List.of("1"), OwnersDatabase.ask("select count(*) from submissions where id = ?", answer.id()));
    }

    @Test
    void storesTheNeighboursOfOneThatTheDatabaseDoesNotTake() throws SQLException {
        Place place = Place.open();
        Answer before = Answer.to(place);
        Answer poison = Answer.to(place).answers(Map.of("overall", 1, "recommend", 0));
        Answer after = Answer.to(place);
        execute("alter table submissions add constraint poison check (id <> '%s')".formatted(poison.id()));
        try {
            given().contentType(ContentType.JSON)
                    .body(Map.of("submissions", List.of(before.item(), poison.item(), after.item())))
                    .post("/api/v1/submissions/batch")
                    .then()
                    .statusCode(207)
                    .body("results[0].status", equalTo("stored"))
                    .body("results[1].status", equalTo("invalid"))
                    .body("results[1].problem.type", endsWith("internal-error"))
                    .body("results[2].status", equalTo("stored"));
        } finally {
            execute("alter table submissions drop constraint poison");
        }
        poison.put().statusCode(201);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection owner = OwnersDatabase.connection();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
