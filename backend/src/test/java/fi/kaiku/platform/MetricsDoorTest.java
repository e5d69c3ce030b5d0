package fi.kaiku.platform;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Metrics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MetricsDoorTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-");

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer wrong", "Basic YTpi", "Bearer a token for tests alon"})
    void showsStrangersNothing(String authorization) {
        given().header("Authorization", authorization).get("/q/metrics").then().statusCode(404);
    }

    /// Spelled in ways in which a router may find it all the same.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/metrics/",
                "/q/%6Detrics",
                "/q//metrics",
                "//q/metrics",
                "/q/./metrics",
                "/x/../q/metrics",
                "/q/metrics;x"
            })
    void showsStrangersNothingByAnotherName(String path) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(!answer.contains("jvm_") && !answer.contains("kaiku_"), answer);
        }
    }

    @Test
    void tellsTheOperatorAndNamesNobody() {
        given().get("/surveys/thought-up-by-a-stranger").then().statusCode(200);
        given().get("/api/v1/thought-up-by-a-stranger").then().statusCode(404);
        given().get("/api/v1/museums/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(401);
        String metrics = Metrics.scrape();
        assertAll(
                () -> assertFalse(metrics.contains("stranger"), "a stranger makes up labels"),
                () -> assertTrue(metrics.contains("uri=\"page\""), metrics),
                () -> assertTrue(metrics.contains("jvm_memory_used_bytes"), metrics),
                () -> assertTrue(metrics.contains("agroal_active_count"), metrics),
                () -> assertTrue(metrics.contains("http_server_requests_seconds_bucket"), metrics),
                () -> assertEquals(0, ID.matcher(metrics).results().count(), "an id is a label"));
    }

    @Test
    void refusesATokenThatCanBeGuessed() {
        Optional<String> token = Optional.of("short");
        assertThrows(StartRefused.class, () -> new MetricsDoor(token));
    }
}
