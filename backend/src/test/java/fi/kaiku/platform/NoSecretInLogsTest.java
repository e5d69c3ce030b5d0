package fi.kaiku.platform;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import fi.kaiku.testing.Tablet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What opens a door or was said in confidence never stands in the log: neither as logged in production nor with all
/// that Kaiku itself could say.
@QuarkusTest
class NoSecretInLogsTest {

    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OURS = Logger.getLogger("fi.kaiku");

    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final Handler reader = new Reader();
    private Level before = Level.WARNING;

    private final class Reader extends Handler {

        private final PatternFormatter formatter = new PatternFormatter("%c %s%e");

        @Override
        public void publish(LogRecord entry) {
            log.add(formatter.format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void read() {
        before = ROOT.getLevel();
        reader.setLevel(Level.ALL);
        ROOT.addHandler(reader);
        ROOT.setLevel(Level.INFO);
        OURS.setLevel(Level.ALL);
    }

    @AfterEach
    void readNoMore() {
        ROOT.removeHandler(reader);
        ROOT.setLevel(before);
        OURS.setLevel(null);
    }

    @Test
    void keepsSecretsOutOfTheLog() {
        String wrong = "wrong-" + UUID.randomUUID();
        String said = "Said in confidence " + UUID.randomUUID();
        Place place = Place.open();
        String session = Staff.hire("manager", place.organisationId());
        given().contentType(ContentType.JSON)
                .body(Map.of("email", "nobody@example.org", "password", wrong))
                .post("/api/v1/session")
                .then()
                .statusCode(401);
        given().contentType(ContentType.JSON)
                .body("{\"email\":\"nobody@example.org\",\"password\":\"" + wrong + "\",\"pin\":1}")
                .post("/api/v1/session")
                .then()
                .statusCode(422);
        Staff.as(session).get("/api/v1/staff-accounts").then().statusCode(200);
        Staff.as(wrong).get("/api/v1/session").then().statusCode(401);
        given().get("/api/v1/session/sso?code=%s&state=%s".formatted(wrong, wrong));

        Tablet tablet = Tablet.at(place);
        given().header("Authorization", "Bearer " + wrong)
                .get("/api/v1/device")
                .then()
                .statusCode(401);
        Answer answer = Answer.to(place).answers(Map.of("overall", 1, "why", said));
        String code = answer.put().statusCode(201).extract().path("receiptCode");
        tablet.send(Answer.to(place).answers(Map.of("overall", 6, "why", said)));
        given().header("Receipt-Code", wrong).delete("/api/v1/submissions/" + answer.id());
        given().header("Receipt-Code", code)
                .delete("/api/v1/submissions/" + answer.id())
                .then()
                .statusCode(204);

        OURS.fine("the log is read");
        assertTrue(log.stream().anyMatch(line -> line.contains("the log is read")), "nothing was read");
        for (String secret : List.of(
                wrong, said, session, tablet.token(), code, "a long enough password", "correct horse battery staple")) {
            assertEquals(
                    List.of(),
                    log.stream().filter(line -> line.contains(secret)).toList());
        }
    }
}
