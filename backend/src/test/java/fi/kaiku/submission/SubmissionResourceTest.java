package fi.kaiku.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class SubmissionResourceTest {

    @Test
    void confirmsWithAReceipt() {
        Answer answer = Answer.to(Place.open());
        answer.put()
                .statusCode(201)
                .body("id", equalTo(answer.id().toString()))
                .body("receivedAt", notNullValue())
                .body("receiptCode", matchesPattern("([2-9A-HJ-NP-Z]{5}-){3}[2-9A-HJ-NP-Z]{5}"));
    }

    @Test
    void answersAReplayWithTheSameReceipt() {
        Answer answer = Answer.to(Place.open());
        Map<String, Object> receipt = answer.put().statusCode(201).extract().path("$");
        answer.put().statusCode(200).body("$", equalTo(receipt));
        answer.with("phase", "single")
                .with("complete", true)
                .put()
                .statusCode(200)
                .body("$", equalTo(receipt));
    }

    @Test
    void keepsTheFirstContentOfAnId() {
        Answer answer = Answer.to(Place.open());
        answer.put().statusCode(201);
        answer.answers(Map.of("overall", 1))
                .put()
                .statusCode(409)
                .body("type", equalTo("/problems/submission-conflict"));
    }

    @Test
    void storesTheGoodOnesOfABatch() {
        Place place = Place.open();
        Answer good = Answer.to(place);
        Answer wrong = Answer.to(place).answers(Map.of("overall", 6));
        batch(List.of(
                        good.item(),
                        wrong.item(),
                        good.item(),
                        good.with("language", "fi").item(),
                        Map.of("id", "not-a-uuid"),
                        "no object",
                        Answer.to(place).with("nonsense", 1).item()))
                .statusCode(207)
                .body(
                        "results.status",
                        contains("stored", "invalid", "duplicate", "conflict", "invalid", "invalid", "invalid"))
                .body("results[1].problem.errors[0].pointer", equalTo("/answers/overall"))
                .body("results[4].problem.errors[0].pointer", equalTo("/id"))
                .body("results[6].problem.errors[0].pointer", equalTo("/nonsense"));
    }

    @Test
    void refusesABatchOfMoreThan500() {
        Answer answer = Answer.to(Place.open());
        batch(IntStream.range(0, 501).mapToObj(i -> answer.again().item()).toList())
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/submissions"));
    }

    static Stream<Arguments> wrongMembers() {
        return Stream.of(
                Arguments.of("version", 2, "/version"),
                Arguments.of("version", "one", "/version"),
                Arguments.of("language", "de", "/language"),
                Arguments.of("collectorKey", "nobody", "/collectorKey"),
                Arguments.of("phase", "during", "/phase"),
                Arguments.of("phase", "before", "/pairCode"),
                Arguments.of("pairCode", "abcd", "/pairCode"),
                Arguments.of("startedAt", "yesterday", "/startedAt"),
                Arguments.of("completedAt", "1970-01-01T00:00:00Z", "/completedAt"),
                Arguments.of("completedAt", "2026-05-02T10:11:11Z", "/completedAt"),
                Arguments.of("completedAt", "+99999-01-01T00:00:00Z", "/completedAt"),
                Arguments.of("answers", List.of(), "/answers"),
                Arguments.of("answers", Map.of(), "/answers/overall"),
                Arguments.of("answers", Map.of("overall", 5, "unknown", 1), "/answers/unknown"),
                Arguments.of("answers", Map.of("overall", 2.5), "/answers/overall"),
                Arguments.of("answers", Map.of("overall", 5, "why", "nothing"), "/answers/why"),
                Arguments.of("answers", Map.of("overall", 1, "why", "a\u0000b"), "/answers/why"),
                Arguments.of("answers", Map.of("overall", 5, "services", Map.of("cafe", 9)), "/answers/services/cafe"),
                Arguments.of(
                        "answers", Map.of("overall", 5, "motives", List.of("event", "event")), "/answers/motives/1"),
                Arguments.of("answers", Map.of("overall", 5, "age", "30"), "/answers/age"),
                Arguments.of("surprise", 1, "/surprise"));
    }

    @ParameterizedTest
    @MethodSource("wrongMembers")
    void namesTheWrongField(String member, Object value, String pointer) {
        Answer.to(Place.open())
                .with(member, value)
                .put()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
    }

    static Stream<Arguments> hostileBodies() {
        return Stream.of(
                Arguments.of("{", 400, "/problems/unreadable"),
                Arguments.of("", 422, "/problems/invalid"),
                Arguments.of("null", 422, "/problems/invalid"),
                Arguments.of("[]", 422, "/problems/invalid"),
                Arguments.of("{\"answers\":" + "[".repeat(5000) + "]".repeat(5000) + "}", 422, "/problems/invalid"),
                Arguments.of("{\"answers\":{\"overall\":5,\"overall\":4}}", 422, "/problems/invalid"),
                Arguments.of("{\"version\":1,\"version\":1}", 422, "/problems/invalid"));
    }

    @ParameterizedTest
    @MethodSource("hostileBodies")
    void answersHostileBodiesWithAProblem(String body, int status, String type) {
        given().contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/submissions/{id}", Answer.to(Place.open()).id())
                .then()
                .statusCode(status)
                .body("type", equalTo(type));
    }

    @ParameterizedTest
    @MethodSource("hostileAnswers")
    void namesTheAnswerThatCannotBeKept(String answers, String pointer) {
        Place place = Place.open();
        given().contentType(ContentType.JSON)
                .body("""
                        {"collectorKey":"%s","version":1,"language":"fi","answers":%s}""".formatted(place.key(), answers))
                .put("/api/v1/submissions/{id}", Answer.to(place).id())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    static Stream<Arguments> hostileAnswers() {
        return Stream.of(
                Arguments.of("{\"overall\":1e400}", "/answers/overall"),
                Arguments.of("{\"overall\":-1e400}", "/answers/overall"),
                Arguments.of("{\"overall\":1,\"why\":\"\\ud800\"}", "/answers/why"),
                Arguments.of("{\"overall\":1,\"why\":\"\\u0000\"}", "/answers/why"),
                Arguments.of("{\"overall\":true}", "/answers/overall"),
                Arguments.of("{\"overall\":null}", "/answers/overall"));
    }

    @Test
    void takesAnswersThatBeganBeforeTheCollectorClosed() {
        Place place = Place.open();
        hours(place, Map.of("closesAt", "2026-05-02T10:11:30Z"));
        Answer.to(place).put().statusCode(201);
        Answer.to(place)
                .with("startedAt", "2026-05-02T10:11:31Z")
                .put()
                .statusCode(409)
                .body("type", equalTo("/problems/collector-closed"));
    }

    @Test
    void answersAReplayWithTheSameReceiptAfterTheCollectorClosed() {
        Place place = Place.open();
        Answer answer = Answer.to(place);
        Answer untimed = answer.again().without("startedAt").without("completedAt");
        Map<String, Object> receipt = answer.put().statusCode(201).extract().path("$");
        untimed.put().statusCode(201);
        hours(place, Map.of("closesAt", "2026-05-02T10:00:00Z"));
        answer.put().statusCode(200).body("$", equalTo(receipt));
        untimed.put().statusCode(200);
        answer.answers(Map.of("overall", 1))
                .put()
                .statusCode(409)
                .body("type", equalTo("/problems/submission-conflict"));
        batch(List.of(answer.item(), answer.again().item())).body("results.status", contains("duplicate", "invalid"));
    }

    @Test
    void erasesByReceiptCodeAndCountsNoLonger() {
        Answer answer = Answer.to(Place.open());
        String code = answer.put().statusCode(201).extract().path("receiptCode");
        erase(answer, "AAAAA-AAAAA-AAAAA-AAAAA").statusCode(404);
        erase(answer, code.toLowerCase(java.util.Locale.ROOT)).statusCode(204);
        erase(answer, code).statusCode(404);
    }

    @Test
    void bringsNothingBackThatWasErased() {
        Place place = Place.open();
        Answer answer = Answer.to(place);
        Map<String, Object> receipt = answer.put().statusCode(201).extract().path("$");
        erase(answer, (String) receipt.get("receiptCode")).statusCode(204);
        answer.put().statusCode(200).body("$", equalTo(receipt));
        batch(List.of(answer.item(), Answer.to(place).item())).body("results.status", contains("duplicate", "stored"));
        erase(answer, (String) receipt.get("receiptCode")).statusCode(404);
        Staff.administrator()
                .get("/api/v1/surveys/{id}/tally-check", place.surveyId())
                .then()
                .body("submissions", equalTo(1))
                .body("differences", equalTo(0));
    }

    private static ValidatableResponse erase(Answer answer, String code) {
        return given().header("Receipt-Code", code)
                .delete("/api/v1/submissions/{id}", answer.id())
                .then();
    }

    private static ValidatableResponse batch(List<?> items) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("submissions", items))
                .post("/api/v1/submissions/batch")
                .then();
    }

    private static void hours(Place place, Map<String, String> hours) {
        String tag = Staff.administrator()
                .get("/api/v1/collectors/{id}", place.collectorId())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Staff.administrator()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(hours)
                .patch("/api/v1/collectors/{id}", place.collectorId())
                .then()
                .statusCode(200)
                .body("opensAt", nullValue());
    }
}
