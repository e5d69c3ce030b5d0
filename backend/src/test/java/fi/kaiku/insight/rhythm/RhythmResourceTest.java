package fi.kaiku.insight.rhythm;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RhythmResourceTest {

    private static final String SATURDAY_MORNING = "2026-05-02T08:11:40Z";

    private static ValidatableResponse rhythm(Place place, String query) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/%s/rhythm%s".formatted(place.surveyId(), query.isEmpty() ? "" : "?" + query))
                .then();
    }

    private static void answer(Place place, int times, String at, Map<String, ?> answers) {
        for (int i = 0; i < times; i++) {
            Answer.to(place)
                    .with("startedAt", at)
                    .with("completedAt", at)
                    .answers(answers)
                    .put()
                    .statusCode(201);
        }
    }

    private static String at(int weekday, int hour) {
        return "cells.find { it.weekday == %d && it.hour == %d }".formatted(weekday, hour);
    }

    @Test
    void spreadsAQuestionOverTheWeek() {
        Place place = Place.open();
        answer(place, 4, SATURDAY_MORNING, Map.of("overall", 5));
        answer(place, 2, SATURDAY_MORNING, Map.of("overall", 2, "recommend", 0));
        answer(place, 5, "2026-05-03T15:00:00Z", Map.of("overall", 3, "recommend", 10));
        rhythm(place, "question=overall")
                .statusCode(200)
                .body("question", equalTo("overall"))
                .body("cells", hasSize(168))
                .body("cells[0].weekday", equalTo(1))
                .body("cells[0].hour", equalTo(0))
                .body(at(6, 11) + ".n", equalTo(6))
                .body(at(6, 11) + ".mean.value", equalTo(4f))
                .body(at(7, 18) + ".mean.value", equalTo(3f))
                .body(at(6, 12) + ".status", equalTo("empty"));
        rhythm(place, "question=recommend").body(at(7, 18) + ".nps.score", equalTo(100f));
    }

    @Test
    void hidesHoursOfFewerThanFiveButCountsSubmissions() {
        Place place = Place.open();
        answer(place, 4, SATURDAY_MORNING, Map.of("overall", 5));
        rhythm(place, "question=overall")
                .body(at(6, 11) + ".status", equalTo("suppressed"))
                .body(at(6, 11), not(hasKey("n")))
                .body(at(6, 11), not(hasKey("mean")));
        rhythm(place, "").body(at(6, 11) + ".n", equalTo(4)).body("question", nullValue());
    }

    @Test
    void goesByTheClockOnTheMuseumsWall() {
        Place place = Place.open(Place.definition("visit.json"), "Atlantic/Reykjavik");
        answer(place, 5, SATURDAY_MORNING, Map.of("overall", 5));
        rhythm(place, "").body(at(6, 8) + ".n", equalTo(5));
        Place finnish = Place.open();
        answer(finnish, 1, "2026-01-31T22:30:00Z", Map.of("overall", 5)); // winter time, and Sunday already
        rhythm(finnish, "from=2026-02-01&to=2026-02-01").body(at(7, 0) + ".n", equalTo(1));
    }

    @Test
    void leavesOutWhatHasADayButNoHour() {
        Place place = Place.open();
        answer(place, 5, SATURDAY_MORNING, Map.of("overall", 5));
        answer(place.also("staff"), 3, SATURDAY_MORNING, Map.of("overall", 1));
        rhythm(place, "question=overall").body(at(6, 11) + ".n", equalTo(5));
    }

    @Test
    void readsRowsAndScoresAndFineScales() {
        Place place = Place.open("""
                {"languages":["sv"],"defaultLanguage":"sv","title":{"sv":"Allt"},"pages":[{"key":"p","questions":[
                 {"key":"spent","type":"number","text":{"sv":"Euro"},"scale":{"min":0,"max":1000}},
                 {"key":"services","type":"matrix","text":{"sv":"Tjänster"},"scale":{"min":1,"max":5},
                  "rows":[{"key":"cafe","text":{"sv":"Kafé"}}]},
                 {"key":"wellbeing","type":"instrument","instrument":"kaiku-visit-wellbeing","version":1,
                  "text":{"sv":"Välbefinnande"}}]}]}""");
        Map<String, Integer> well = Map.of("calm", 4, "curious", 4, "meaning", 4, "belonging", 4, "refreshed", 4);
        for (int euros : List.of(0, 20, 30, 50, 1000)) {
            answer(
                    place,
                    1,
                    SATURDAY_MORNING,
                    Map.of("spent", euros, "services", Map.of("cafe", 4), "wellbeing", well));
        }
        rhythm(place, "question=spent").body(at(6, 11) + ".mean.value", equalTo(220f));
        rhythm(place, "question=services&row=cafe")
                .body("row", equalTo("cafe"))
                .body(at(6, 11) + ".mean.value", equalTo(4f));
        rhythm(place, "question=wellbeing&row=calm").body(at(6, 11) + ".mean.value", equalTo(4f));
        rhythm(place, "question=wellbeing&row=score").body(at(6, 11) + ".mean.value", equalTo(75f));
    }

    @Test
    void answersForTheFilterAndItsSegment() {
        Place place = Place.open();
        answer(place, 5, SATURDAY_MORNING, Map.of("overall", 5, "age", "65-74"));
        answer(place, 5, SATURDAY_MORNING, Map.of("overall", 1, "age", "under-65"));
        rhythm(place, "question=overall&segment=65-74").body(at(6, 11) + ".mean.value", equalTo(5f));
        rhythm(place, "question=overall&to=2026-05-01").body("cells.status.unique()", contains("empty"));
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        Place place = Place.open();
        rhythm(place, "question=age&colour=red").statusCode(422).body("errors.pointer", hasItems("question", "colour"));
        rhythm(place, "question=services").statusCode(422).body("errors.pointer", contains("row"));
        rhythm(place, "question=services&row=bar").statusCode(422).body("errors.pointer", contains("row"));
    }

    @Test
    void sendsNothingToWhoeverHasTheLatest() {
        Place place = Place.open();
        String tag = rhythm(place, "").extract().header("ETag");
        Staff.of("analyst", place.organisationId())
                .header("If-None-Match", tag)
                .get("/api/v1/surveys/{id}/rhythm", place.surveyId())
                .then()
                .statusCode(304);
    }
}
