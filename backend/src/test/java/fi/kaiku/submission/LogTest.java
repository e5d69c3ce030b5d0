package fi.kaiku.submission;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Tablet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the application writes about a visitor's answer, at the level of an ordinary day, whether it is taken, refused
/// or cannot even be read: neither whence it came nor what it says nor what proves whose it is.
@QuarkusTest
class LogTest {

    private static final String FORWARDED = "198.51.100.77";
    private static final String WORDS = "Kahvila oli kiinni 5512.";

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Logger root = Logger.getLogger("");
    private final Logger house = Logger.getLogger("fi.kaiku");
    private final Handler handler = new Handler() {

        private final PatternFormatter everything = new PatternFormatter("%d %-5p %c %X %m%e%n");

        @Override
        public void publish(LogRecord record) {
            lines.add(everything.format(org.jboss.logmanager.ExtLogRecord.wrap(record)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.INFO);
        house.setLevel(Level.FINE);
    }

    @AfterEach
    void stop() {
        root.removeHandler(handler);
        root.setLevel(Level.WARNING);
        house.setLevel(null);
    }

    @Test
    void saysNothingOfWhoAnswered() {
        Place place = Place.open();
        Tablet tablet = Tablet.at(place);
        lines.clear();
        house.fine("the test listens");
        Answer answer = Answer.to(place).answers(Map.of("overall", 1, "why", WORDS));
        String code = send(answer.body(), answer.id().toString());
        send(
                Answer.to(place).answers(Map.of("overall", 9, "why", WORDS)).body(),
                answer.again().id().toString());
        send("{\"answers\":{\"why\":\"%s".formatted(WORDS), answer.again().id().toString());
        tablet.send(Answer.to(place).answers(Map.of("overall", 7, "why", WORDS)));
        String log = lines.stream().collect(Collectors.joining());
        assertAll(
                () -> assertTrue(log.contains("the test listens"), "nothing was heard"),
                () -> assertFalse(log.contains("127.0.0.1") || log.contains("::1"), () -> "an address: " + log),
                () -> assertFalse(log.contains(FORWARDED), () -> "a forwarded address: " + log),
                () -> assertFalse(log.contains(tablet.token()), () -> "a token: " + log),
                () -> assertFalse(log.contains("5512"), () -> "words: " + log),
                () -> assertFalse(log.contains(code), () -> "a receipt: " + log));
    }

    @Test
    void keepsNoListOfRequests() {
        assertFalse(ConfigProvider.getConfig().getValue("quarkus.http.access-log.enabled", boolean.class));
    }

    private static String send(Object body, String id) {
        String code = given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", FORWARDED)
                .header("Forwarded", "for=" + FORWARDED)
                .body(body)
                .put("/api/v1/submissions/{id}", id)
                .path("receiptCode");
        return code == null ? "no receipt" : code;
    }
}
