package fi.kaiku.submission;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import fi.kaiku.testing.TraceReceiver;
import fi.kaiku.testing.TraceReceiver.Span;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a receiver of traces gets of visitors: nothing. It is read as bytes, whatever they stand for.
@QuarkusTest
@TestProfile(OverloadTest.ShortQueue.class)
class TracesTest {

    private static final String FORWARDED = "198.51.100.77";
    private static final String BROWSER = "Browser of hall seven";
    private static final String WORDS = "Kahvila oli kiinni";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SUBMISSION = "/api/v1/submissions/{id}";

    private static final Set<String> KEYS = Set.of(
            "http.request.method",
            "http.route",
            "http.response.status_code",
            "error.type",
            "db.system",
            "db.statement",
            "db.operation",
            "db.sql.table");

    /// Ids, name, kind, times, attributes, status and flags; neither state nor events nor links, nor how many there
    /// were.
    private static final Set<Integer> FIELDS = Set.of(1, 2, 4, 5, 6, 7, 8, 9, 15, 16);

    @Test
    void sayNothingOfVisitors() {
        Place place = Place.open();
        Answer answer = Answer.to(place).answers(Map.of("overall", 1, "why", WORDS));
        String receipt = visitor()
                .body(answer.body())
                .put(SUBMISSION, answer.id())
                .then()
                .statusCode(201)
                .extract()
                .path("receiptCode");
        visitor()
                .body(answer.with("language", WORDS).body())
                .put(SUBMISSION, answer.again().id())
                .then()
                .statusCode(422);
        visitor()
                .body("{\"who\":\"" + WORDS)
                .put(SUBMISSION, answer.id())
                .then()
                .statusCode(400);
        visitor()
                .header("Receipt-Code", receipt)
                .delete(SUBMISSION, answer.id())
                .then()
                .statusCode(204);
        visitor().get("/api/v1/collect/{key}?who=somebody", place.key());
        visitor().get("/api/v1/of-{id}", answer.id()).then().statusCode(404);
        visitor().request("VISIT", SUBMISSION, answer.id());
        Staff.administrator()
                .get("/api/v1/surveys/{id}/results", place.surveyId())
                .then()
                .statusCode(200);

        await().until(() -> names().containsAll(
                        Set.of("PUT /submissions/{id}", "DELETE /submissions/{id}", "GET /surveys/{id}/results")));
        await().until(() -> names().stream().anyMatch(name -> name.startsWith("SELECT ")));
        String sent = TraceReceiver.everything();
        List<String> told = Stream.of(
                        FORWARDED,
                        BROWSER,
                        WORDS,
                        "VISIT",
                        "somebody",
                        TRACE,
                        raw(TRACE),
                        "127.0.0.1",
                        receipt,
                        place.key(),
                        place.surveyId().toString(),
                        answer.id().toString())
                .filter(sent::contains)
                .toList();
        assertEquals(List.of(), told);
    }

    @Test
    void haveNoOtherParts() {
        Place.open();
        await().until(() -> !names().isEmpty());
        assertTrue(
                KEYS.containsAll(all(span -> span.keys().stream())),
                () -> all(span -> span.keys().stream()).toString());
        assertTrue(
                FIELDS.containsAll(all(span -> span.fields().stream())),
                () -> all(span -> span.fields().stream()).toString());
    }

    private static RequestSpecification visitor() {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", FORWARDED)
                .header("Forwarded", "for=" + FORWARDED)
                .header("User-Agent", BROWSER)
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .header("tracestate", "who=somebody")
                .header("baggage", "who=somebody");
    }

    private static Set<String> names() {
        return all(span -> Stream.of(span.name()));
    }

    private static <T> Set<T> all(java.util.function.Function<Span, Stream<T>> part) {
        return TraceReceiver.spans().stream().flatMap(part).collect(Collectors.toSet());
    }

    /// As it stands in the message, and not in the header.
    private static String raw(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
    }
}
