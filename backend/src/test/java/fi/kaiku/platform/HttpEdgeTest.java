package fi.kaiku.platform;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HttpEdgeTest {

    @Inject
    MeterRegistry meters;

    @Test
    void refusesBodiesOverOneMebibyteWithAProblem() {
        given().contentType("application/json")
                .body("x".repeat(1 << 21))
                .post("/api/v1/session")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void refusesBodiesThatDoNotSayHowLongTheyAre() throws Exception {
        HttpResponse<String> refused = chunked(" ".repeat(1 << 21) + "{}");
        assertEquals(413, refused.statusCode());
        assertTrue(refused.body().contains("/problems/too-large"), refused::body);
        assertEquals(
                401,
                chunked("{\"email\":\"a@example.org\",\"password\":\"a wrong password\"}")
                        .statusCode());
    }

    /// More than is kept without a thread that waits for the rest.
    @ParameterizedTest
    @ValueSource(ints = {10, 100_000})
    void hangsUpOnWhoeverSendsDropByDrop(int sent) throws Exception {
        try (Socket connection = new Socket("localhost", RestAssured.port)) {
            connection.setSoTimeout(20_000);
            OutputStream out = connection.getOutputStream();
            out.write("""
                    POST /api/v1/session HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/json\r
                    Content-Length: 200000\r
                    \r
                    """.getBytes(UTF_8));
            out.write(" ".repeat(sent).getBytes(UTF_8));
            assertEquals(-1, connection.getInputStream().read());
        }
    }

    @Test
    void keepsNoAnswersForWhoeverDoesNotReadThem() throws Exception {
        int asked = 200;
        try (Socket connection = new Socket("localhost", RestAssured.port)) {
            connection.setSoTimeout(20_000);
            long before = documentsServed();
            connection
                    .getOutputStream()
                    .write("GET /api/v1/openapi HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .repeat(asked)
                            .getBytes(UTF_8));
            Thread.sleep(1_500);
            long unread = documentsServed() - before;
            assertTrue(unread > 0 && unread < asked / 4, () -> unread + " answers lie in memory");

            assertEquals(asked, count("HTTP/1.1 200 OK", connection.getInputStream(), asked));
        }
    }

    private long documentsServed() {
        return meters.find("http.server.requests").tag("uri", "/api/v1/openapi").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private static int count(String line, InputStream answers, int enough) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(answers, UTF_8));
        int seen = 0;
        while (seen < enough) {
            if (lines.readLine().endsWith(line)) {
                seen++;
            }
        }
        return seen;
    }

    @Test
    void refusesPackedBodies() {
        given().contentType("application/json")
                .header("Content-Encoding", "gzip")
                .body(new byte[] {31, -117, 8, 0})
                .post("/api/v1/session")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/collect/none", "/api/v1/schemas/survey-definition", "/no-such-file.js"})
    void tellsTheTimeWithEachReply(String address) {
        String told = given().get(address).header("Date");
        Instant time = DateTimeFormatter.RFC_1123_DATE_TIME.parse(told, Instant::from);
        assertTrue(Duration.between(time, Instant.now()).abs().toSeconds() < 30, told);
    }

    @Test
    void hasThePagesAndTheServiceWorkerAskedForAgain() {
        for (String page :
                List.of("/", "/kiosk.html", "/sw.js", "/workshop", "/workshop-sw.js", "/kiosk.webmanifest")) {
            assertEquals("no-cache", given().get(page).header("Cache-Control"), page);
        }
    }

    @Test
    void hasWhatCarriesAHashKeptForEverAndWhatIsMissingForgotten() {
        Matcher script =
                Pattern.compile("/assets/[^\"]+[.]js").matcher(given().get("/").asString());
        assertTrue(script.find(), "the application's page names its script");
        assertEquals(
                "public, max-age=31536000, immutable",
                given().get(script.group()).then().statusCode(200).extract().header("Cache-Control"));
        assertEquals(
                "no-store",
                given().get("/assets/none.js").then().statusCode(404).extract().header("Cache-Control"));
    }

    private static HttpResponse<String> chunked(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/api/v1/session".formatted(RestAssured.port)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(UTF_8))))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=many", "limit=0", "museumId=5"})
    void namesTheParameterThatCannotBeRead(String query) {
        Staff.administrator()
                .get("/api/v1/collectors?" + query)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(query.substring(0, query.indexOf('='))));
    }

    @Test
    void refusesTextThatCannotBeKept() {
        Staff.administrator()
                .body("""
                        {"name":{"fi":"a\\u0000","sv":"b","en":"c"},"ownerType":"state"}""")
                .post("/api/v1/organisations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name/fi"))
                .body("errors[0].code", equalTo("text.unclean"));
        Staff.administrator()
                .body("""
                        {"name":{"fi":"a","sv":"b","en":"c","a\\u0000":"x"},"ownerType":"state"}""")
                .post("/api/v1/organisations")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("text.unclean"));
        given().urlEncodingEnabled(false)
                .get("/api/v1/collect/a%00%C3%A4")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"))
                .body("instance", equalTo("/api/v1/collect/a%00%C3%A4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit-entries?action=", "reference-values?construct=", "museums?name="})
    void refusesParametersThatNothingCanHold(String address) {
        for (String text : List.of("a%00b", "%00", "%ED%A0%80%00")) {
            Staff.administrator()
                    .urlEncodingEnabled(false)
                    .get("/api/v1/" + address + text)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains(address.substring(address.indexOf('?') + 1, address.length() - 1)))
                    .body("errors.code", contains("text.unclean"));
        }
    }

    @Test
    void knowsAnIdByOneSpellingOnly() {
        Answer answer = Answer.to(Place.open());
        given().contentType("application/json")
                .body(answer.body())
                .put("/api/v1/submissions/1-1-1-1-1")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        given().contentType("application/json")
                .body(Map.of(
                        "submissions", List.of(answer.with("id", "1-1-1-1-1").body())))
                .post("/api/v1/submissions/batch")
                .then()
                .statusCode(207)
                .body("results[0].status", equalTo("invalid"))
                .body("results[0].problem.errors.pointer", contains("/id"));
        Staff.administrator()
                .get("/api/v1/collectors?museumId=1-1-1-1-1")
                .then()
                .statusCode(422);
    }

    @Test
    void saysWhatToSendInstead() {
        given().contentType("text/plain")
                .body("x")
                .post("/api/v1/session")
                .then()
                .statusCode(415)
                .body("detail", containsString("application/json"));
        given().patch("/api/v1/session").then().statusCode(405).body("detail", containsString("openapi.yaml"));
        given().accept("image/png")
                .get("/api/v1/collect/none")
                .then()
                .statusCode(406)
                .body("detail", containsString("Accept"));
    }

    @Test
    void answersAnUnknownAddressOfTheApiWithAProblem() {
        given().get("/api/v1/no-such-thing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"))
                .body("instance", equalTo("/api/v1/no-such-thing"));
    }
}
