package fi.kaiku.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How an answer was given, beside the answer.
@QuarkusTest
class ParadataTest {

    private Place place;

    @BeforeEach
    void open() {
        place = Place.open();
    }

    @Test
    void isPartOfTheContent() {
        Answer answer =
                Answer.to(place).with("paradata", Map.of("presses", 3, "accommodations", List.of("large-text")));
        answer.put().statusCode(201);
        answer.put().statusCode(200);
        answer.with("paradata", Map.of("presses", 4)).put().statusCode(409);
        answer.without("paradata").put().statusCode(409);
    }

    @Test
    void namesWhatIsWrongWithIt() {
        Answer.to(place)
                .with("paradata", Map.of("presses", -1, "accommodations", List.of("Large Text")))
                .put()
                .statusCode(422)
                .body("errors.pointer", contains("/paradata/accommodations/0", "/paradata/presses"));
    }

    @Test
    void setsAWrongClockRight() {
        Answer twoHoursAhead = Answer.to(place)
                .with("startedAt", "2026-05-02T22:58:00Z")
                .with("completedAt", "2026-05-02T22:59:00Z")
                .with("paradata", Map.of("clockSkewSeconds", 7200));
        twoHoursAhead.put().statusCode(201);
        for (int i = 0; i < 4; i++) {
            Answer.to(place).put().statusCode(201);
        }
        results("?from=2026-05-02&to=2026-05-02").body("n", equalTo(5)).body("lastAt", equalTo("2026-05-02T20:00:00Z"));
    }

    @Test
    void letsResultsBeHadWithAndWithoutWhatLooksLikePlay() {
        for (int i = 0; i < 6; i++) {
            Answer.to(place).put().statusCode(201);
        }
        for (int i = 0; i < 5; i++) {
            Answer.to(place).with("paradata", Map.of("presses", 200)).put().statusCode(201);
        }
        results("").body("n", equalTo(11));
        results("?flagged=false").body("n", equalTo(6)).body("filter.flagged", contains(false));
        results("?flagged=true").body("n", equalTo(5));
        results("?flagged=true,false").body("n", equalTo(11));
        Staff.administrator()
                .get("/api/v1/surveys/{id}/results?flagged=perhaps", place.surveyId())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("flagged"));
        Staff.administrator()
                .get("/api/v1/surveys/{id}/tally-check", place.surveyId())
                .then()
                .body("submissions", equalTo(11))
                .body("differences", equalTo(0));
    }

    @Test
    void letsStaffTakeAFlagOffAndPutItOnAgain() {
        Answer played = Answer.to(place).with("paradata", Map.of("presses", 200));
        played.put().statusCode(201);
        Answer.to(place).put().statusCode(201);
        records("?flagged=true")
                .body("items.id", contains(played.id().toString()))
                .body("items[0].flags", contains("mashing"))
                .body("items[0].completedAt", equalTo("2026-05-02T10:00:00Z"));
        flag(played, List.of()).statusCode(204);
        records("?flagged=true").body("items", empty());
        requireExactTallies();
        flag(played, List.of("speeding")).statusCode(204);
        records("?flagged=true").body("items[0].flags", contains("speeding"));
        flag(played, List.of("boring")).statusCode(422).body("errors.pointer", contains("/flags/0"));
        requireExactTallies();
    }

    private ValidatableResponse records(String filter) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/{id}/submissions" + filter, place.surveyId())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse flag(Answer answer, List<String> flags) {
        return Staff.of("manager", place.organisationId())
                .body(Map.of("flags", flags))
                .put("/api/v1/surveys/{id}/submissions/{submission}/flags", place.surveyId(), answer.id())
                .then();
    }

    private void requireExactTallies() {
        Staff.administrator()
                .get("/api/v1/surveys/{id}/tally-check", place.surveyId())
                .then()
                .body("submissions", equalTo(2))
                .body("differences", equalTo(0));
    }

    @Test
    void isErasedFromTheRightCounts() {
        Answer played = Answer.to(place).with("paradata", Map.of("presses", 200));
        String code = played.put().statusCode(201).extract().path("receiptCode");
        given().header("Receipt-Code", code)
                .delete("/api/v1/submissions/{id}", played.id())
                .then()
                .statusCode(204);
        Staff.administrator()
                .get("/api/v1/surveys/{id}/tally-check", place.surveyId())
                .then()
                .body("submissions", equalTo(0))
                .body("differences", equalTo(0));
    }

    private ValidatableResponse results(String filter) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/{id}/results" + filter, place.surveyId())
                .then()
                .statusCode(200);
    }
}
