package fi.kaiku.insight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Rows;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WeightedResultsTest {

    private static final String OVERALL = "questions.find { it.question == 'overall' }.";
    private static final String RECOMMEND = "questions.find { it.question == 'recommend' }.";

    private Place place;

    /// Ten content visitors of a quiet May, ten of a crowded June who were not.
    @BeforeEach
    void askInTwoMonths() {
        place = Place.open();
        answer("2026-05-02", 10, Map.of("overall", 5, "recommend", 10));
        answer("2026-06-02", 10, Map.of("overall", 1, "recommend", 0));
    }

    private void answer(String day, int times, Map<String, ?> answers) {
        for (int i = 0; i < times; i++) {
            Answer.to(place)
                    .with("startedAt", null)
                    .with("completedAt", day + "T10:00:00Z")
                    .answers(answers)
                    .put()
                    .statusCode(201);
        }
    }

    private void count(String day, int visits) {
        Staff.of("manager", place.organisationId())
                .body(Map.of("days", List.of(Map.of("day", day, "visits", visits))))
                .put("/api/v1/museums/%s/visits".formatted(place.museumId()))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse weighted(String filter) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/%s/results?weights=visits%s".formatted(place.surveyId(), filter))
                .then();
    }

    /// Weights 1/2 and 3/2: the mean is (100 x 5 + 300 x 1) / 400, effective n 20 squared over 10 x (1/4 + 9/4).
    @Test
    void countsEachMonthAsMuchAsItHadVisits() {
        count("2026-05-02", 100);
        count("2026-06-02", 200);
        count("2026-06-03", 100);
        weighted("")
                .statusCode(200)
                .body("n", equalTo(20))
                .body("weights.visits", equalTo(400))
                .body("weights.withoutVisits", equalTo(0))
                .body(OVERALL + "n", equalTo(20))
                .body(OVERALL + "mean.value", equalTo(2f))
                .body(OVERALL + "effectiveN", equalTo(16f))
                .body(OVERALL + "designEffect", equalTo(1.25f))
                .body(OVERALL + "distribution.n", contains(10, 0, 0, 0, 10))
                .body(OVERALL + "distribution.share", contains(0.75f, 0f, 0f, 0f, 0.25f))
                .body(OVERALL + "median", equalTo(1f))
                .body(OVERALL + "topBox.share", equalTo(0.25f))
                .body(RECOMMEND + "nps.score", equalTo(-50f));
    }

    @Test
    void joinsAMonthOfFewToTheMonthBefore() {
        answer("2026-07-02", 2, Map.of("overall", 5));
        count("2026-05-02", 100);
        count("2026-06-02", 300);
        count("2026-07-02", 800);
        // June and July: 10 times 1 and twice 5 stand for 1,100 of 1,200 visits.
        weighted("").body(OVERALL + "mean.value", equalTo(1.9444f));
    }

    @Test
    void leavesOutWhatNobodyCounted() {
        count("2026-06-02", 300);
        weighted("")
                .body("weights.withoutVisits", equalTo(10))
                .body(OVERALL + "n", equalTo(10))
                .body(OVERALL + "mean.value", equalTo(1f));
        weighted("&to=2026-05-31").statusCode(422).body("errors.code", contains("visits.none"));
    }

    @Test
    void hidesTheSameGroupsAsWithoutWeights() {
        IntStream.range(0, 4)
                .forEach(i -> answer("2026-05-02", 1, Map.of("overall", 5, "services", Map.of("cafe", 4))));
        count("2026-05-02", 100);
        weighted("&to=2026-05-31")
                .body("questions.find { it.question == 'services' }.status", equalTo("suppressed"))
                .body("questions.find { it.question == 'services' }", not(hasKey("effectiveN")));
    }

    @Test
    void knowsNoOtherWeights() {
        Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/%s/results?weights=age".formatted(place.surveyId()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("weights"));
    }

    private ValidatableResponse get(String path) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/%s/%s".formatted(place.surveyId(), path))
                .then();
    }

    private static Map<String, String> csv(ValidatableResponse answer, String column, String value) {
        return Rows.ofCsv(answer.statusCode(200).extract().asString(), ',').stream()
                .filter(row -> value.equals(row.get(column)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesThemIntoFiles() {
        count("2026-05-02", 100);
        count("2026-06-02", 300);
        Map<String, String> overall = csv(weighted("&format=csv"), "question", "overall");
        assertEquals("2", overall.get("mean"));
        assertEquals("16", overall.get("effectiveN"));
        assertEquals(
                "3",
                csv(get("results?format=csv"), "question", "overall").get("mean"),
                "without weights every answer counts the same");
    }

    /// Within each quarter the crowded month counts more; a quarter without counted visits is empty.
    @Test
    void weightsASeriesPeriodByPeriod() {
        answer("2026-07-02", 10, Map.of("overall", 4));
        count("2026-05-02", 100);
        count("2026-06-02", 300);
        String path = "series?question=overall&weights=visits";
        get(path + "&interval=quarter")
                .statusCode(200)
                .body("weights.visits", equalTo(400))
                .body("weights.withoutVisits", equalTo(10))
                .body("points.from", contains("2026-04-01", "2026-07-01"))
                .body("points.status", contains("ok", "empty"))
                .body("points[0].mean.value", equalTo(2f))
                .body("points[0].effectiveN", equalTo(16f));
        get(path + "&interval=month").body("points.status", contains("ok", "ok", "empty"));
        Map<String, String> first = csv(get(path + "&interval=quarter&format=csv"), "from", "2026-04-01");
        assertEquals("2", first.get("mean"));
        assertEquals("1.25", first.get("designEffect"));
        get("series?question=overall&interval=quarter")
                .body("points[0].mean.value", equalTo(3f))
                .body("$", not(hasKey("weights")));
    }

    /// Visits weigh answers by month: neither the number of submissions nor days can be weighted by them.
    @Test
    void refusesWeightsWhereThereIsNothingToWeigh() {
        get("series?weights=visits").statusCode(422).body("errors.code", contains("weights.question"));
        get("series?question=overall&interval=week&weights=visits")
                .statusCode(422)
                .body("errors.pointer", contains("weights"))
                .body("errors.code", contains("weights.interval"));
        get("series?question=overall&weights=visits").statusCode(422).body("errors.code", contains("visits.none"));
        for (String other : List.of(
                "crosstab?rows=overall&columns=age",
                "comparison?question=overall&by=age",
                "change?question=overall",
                "rhythm?question=overall",
                "reliability?question=services",
                "submissions?format=csv",
                "data-package?labels=fi",
                "comments?format=csv",
                "comment-counts?language=fi",
                "comment-shares?language=fi")) {
            get(other + "&weights=visits").statusCode(422).body("errors.pointer", hasItem("weights"));
        }
    }
}
