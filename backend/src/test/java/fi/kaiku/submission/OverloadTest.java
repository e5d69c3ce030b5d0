package fi.kaiku.submission;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Metrics;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.TraceReceiver;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A full queue: who comes then is told to come again, probes are told so, the rest is stored when it can be.
@QuarkusTest
@TestProfile(OverloadTest.ShortQueue.class)
class OverloadTest {

    private static final int QUEUE = 2;

    public static final class ShortQueue implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kaiku.intake.queue", String.valueOf(QUEUE));
        }

        /// For TracesTest, which would be another start of the application.
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TraceReceiver.class));
        }
    }

    @Test
    void isNotReadyWhileNobodyCanBeTaken() throws SQLException {
        Place place = Place.open();
        assertEquals(QUEUE, Metrics.value("kaiku_intake_queue_capacity"));
        double stored = Metrics.value("kaiku_intake_submissions_total{outcome=\"stored\"}");
        List<CompletableFuture<Void>> waiting;
        try (Connection owner = OwnersDatabase.connection()) {
            owner.setAutoCommit(false);
            owner.createStatement().execute("lock table submissions in access exclusive mode");
            CompletableFuture<Void> held = sent(place);
            await().until(() -> held.isDone() || isWriterAtWork());
            waiting = Stream.concat(
                            Stream.of(held), Stream.generate(() -> sent(place)).limit(QUEUE))
                    .toList();
            await().until(() -> Metrics.value("kaiku_intake_queue") == QUEUE);

            Answer.to(place).put().statusCode(503).header("Retry-After", "2");
            given().get("/q/health/ready").then().statusCode(503);
            given().get("/q/health/live").then().statusCode(200);
            given().get("/q/health/started").then().statusCode(200);
            assertEquals(1, Metrics.value("kaiku_intake_submissions_total{outcome=\"shed\"}"));
            owner.rollback();
        }
        waiting.forEach(CompletableFuture::join);
        given().get("/q/health/ready").then().statusCode(200);
        assertEquals(stored + 1 + QUEUE, Metrics.value("kaiku_intake_submissions_total{outcome=\"stored\"}"));
    }

    private static boolean isWriterAtWork() {
        return OwnersDatabase.ask(
                        "select count(*) from pg_locks where not granted and relation = 'submissions'::regclass")
                .equals(List.of("1"));
    }

    private static CompletableFuture<Void> sent(Place place) {
        return CompletableFuture.runAsync(
                () -> Answer.to(place).put().statusCode(201), task -> new Thread(task).start());
    }
}
