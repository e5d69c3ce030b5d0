package fi.kaiku.improvement.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActionFollowUpTest {

    private Place place;

    @BeforeEach
    void open() {
        place = Place.open();
    }

    /// One after the other, as often as it takes.
    private void rate(String day, int respondents, int... points) {
        for (int i = 0; i < respondents; i++) {
            Answer.to(place)
                    .with("startedAt", day + "T10:11:12Z")
                    .with("completedAt", day + "T10:11:40Z")
                    .answers(Map.of("overall", points[i % points.length], "recommend", 9))
                    .put()
                    .statusCode(201);
        }
    }

    private String done(String day) {
        return done(day, Map.of("surveyId", place.surveyId(), "question", "overall", "goal", "increase"));
    }

    private String done(String day, Map<String, ?> measure) {
        Map<String, Object> action = new HashMap<>(
                Map.of("organisationId", place.organisationId(), "title", "Kahvilaan lounas", "measure", measure));
        String id = Staff.of("editor", place.organisationId())
                .body(action)
                .post("/api/v1/actions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("state", "done", "doneOn", day))
                .put("/api/v1/actions/{id}/state", id)
                .then()
                .statusCode(200);
        return id;
    }

    private ValidatableResponse followUp(String id) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/actions/{id}/follow-up", id)
                .then();
    }

    @Test
    void saysThatItBecameBetter() {
        rate("2026-08-20", 30, 2, 3, 2, 3, 1);
        rate("2026-09-10", 30, 4, 5, 4, 5, 3);
        followUp(done("2026-09-01"))
                .statusCode(200)
                .body("measured.verdict", equalTo("better"))
                .body("measured.comparison", equalTo("justBefore"))
                .body("measured.baseline.value", equalTo(2.2f))
                .body("measured.followUp.value", equalTo(4.2f))
                .body("measured.difference.value", equalTo(2f))
                .body("measured.effect.name", equalTo("hedgesG"));
    }

    @Test
    void saysThatItBecameWorse() {
        rate("2026-08-20", 30, 4, 5, 4, 5, 3);
        rate("2026-09-10", 30, 2, 3, 2, 3, 1);
        followUp(done("2026-09-01")).body("measured.verdict", equalTo("worse"));
    }

    @Test
    void cannotTellFromThreeAnswersNorShowsThem() {
        rate("2026-08-20", 250, 2, 3, 2, 3, 1);
        rate("2026-09-10", 3, 5);
        followUp(done("2026-09-01"))
                .body("measured.verdict", equalTo("cannotTell"))
                .body("measured.followUp.status", equalTo("suppressed"))
                .body("measured.followUp", not(hasKey("n")))
                .body("measured", not(hasKey("difference")))
                .body("measured.needed", greaterThan(196));
    }

    @Test
    void comparesWithTheSameDaysOfTheYearBefore() {
        rate("2025-09-10", 30, 4, 5, 4, 5, 3);
        rate("2026-08-20", 30, 2, 3, 2, 3, 1);
        rate("2026-09-10", 30, 4, 5, 4, 5, 3);
        followUp(done("2026-09-01"))
                .body("measured.comparison", equalTo("sameDaysOfYear"))
                .body("measured.baseline.from", equalTo("2025-09-02"))
                .body("measured.difference.value", equalTo(0f))
                .body("measured.verdict", equalTo("cannotTell"));
    }

    @Test
    void measuresSharesOfWhoChoseSomething() {
        rate("2026-08-20", 40, 1, 1, 5, 3);
        rate("2026-09-10", 40, 1, 3, 5, 4, 5, 3, 5, 3);
        followUp(done(
                        "2026-09-01",
                        Map.of("surveyId", place.surveyId(), "question", "overall", "option", "1", "goal", "decrease")))
                .body("measured.verdict", equalTo("better"))
                .body("measured.baseline.value", equalTo(0.5f))
                .body("measured.followUp.value", equalTo(0.125f))
                .body("measured.effect.name", equalTo("cohensH"));
    }

    @Test
    void saysWhichOtherActionsOverlap() {
        String one = done("2026-09-01");
        String other = done("2026-10-01");
        done("2026-10-02", Map.of("surveyId", place.surveyId(), "question", "recommend", "goal", "increase"));
        followUp(one).body("overlapping.id", contains(other));
        followUp(other).body("overlapping.id", contains(one));
    }

    @Test
    void marksTheMonthsAroundTheDay() {
        rate("2026-08-20", 30, 2, 3, 2, 3, 1);
        followUp(done("2026-09-01"))
                .body("measured.changedOn", equalTo("2026-09-01"))
                .body("measured.points[0].from", equalTo("2025-09-01"))
                .body("measured.points.findAll { it.n == 30 }", hasSize(1));
    }

    @Test
    void measuresOnlyWhatIsDoneAndHasAMeasure() {
        String id = Staff.of("editor", place.organisationId())
                .body(Map.of("organisationId", place.organisationId(), "title", "Uudet opasteet"))
                .post("/api/v1/actions")
                .path("id");
        followUp(id).statusCode(409).body("type", equalTo("/problems/action-not-measurable"));
    }
}
