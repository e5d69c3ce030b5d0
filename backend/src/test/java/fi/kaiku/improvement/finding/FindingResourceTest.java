package fi.kaiku.improvement.finding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FindingResourceTest {

    private static final String FINDINGS = "/api/v1/findings";

    private Place place;

    @BeforeEach
    void open() {
        place = Place.open();
    }

    private Map<String, Object> measure(String... members) {
        Map<String, Object> measure = new HashMap<>(Map.of("surveyId", place.surveyId(), "goal", "increase"));
        for (int i = 0; i < members.length; i += 2) {
            measure.put(members[i], members[i + 1]);
        }
        return measure;
    }

    private ValidatableResponse mark(Map<String, Object> measure) {
        return Staff.of("analyst", place.organisationId())
                .body(Map.of(
                        "organisationId", place.organisationId(),
                        "statement", "Kahvila saa huonoja arvioita.",
                        "measure", measure,
                        "from", "2026-05-01",
                        "to", "2026-05-31"))
                .post(FINDINGS)
                .then();
    }

    private void rate(int... points) {
        for (int one : points) {
            Answer.to(place)
                    .answers(Map.of("overall", one, "recommend", 9))
                    .put()
                    .statusCode(201);
        }
    }

    @Test
    void keepsTheFigureOfThatDayAndShowsThatOfToday() {
        rate(2, 2, 3, 3, 3);
        String id = mark(measure("question", "overall"))
                .statusCode(201)
                .body("marked.n", equalTo(5))
                .body("marked.value", equalTo(2.6f))
                .body("marked.from", equalTo("2026-05-01"))
                .extract()
                .path("id");
        rate(5, 5, 5, 5, 5);
        Staff.of("analyst", place.organisationId())
                .get(FINDINGS + "/" + id)
                .then()
                .statusCode(200)
                .body("marked.value", equalTo(2.6f))
                .body("today.status", equalTo("empty"));
        Staff.of("analyst", place.organisationId()).get(FINDINGS).then().body("items.id", contains(id));
    }

    @Test
    void showsNoFigureOfTooFew() {
        rate(1, 1, 1);
        mark(measure("question", "overall"))
                .statusCode(201)
                .body("marked.status", equalTo("suppressed"))
                .body("marked", not(hasKey("value")))
                .body("marked", not(hasKey("n")));
    }

    @Test
    void measuresTheShareOfAnOption() {
        rate(1, 1, 5, 5, 5);
        mark(measure("question", "overall", "option", "5")).statusCode(201).body("marked.value", equalTo(0.6f));
    }

    @Test
    void saysWhatIsWrongWithAMeasure() {
        mark(measure("question", "nothing")).statusCode(422).body("errors.pointer", contains("/measure/question"));
        mark(measure("question", "why")).statusCode(422).body("errors.pointer", contains("/measure/question"));
        mark(measure("question", "age")).statusCode(422).body("errors.pointer", contains("/measure/option"));
        mark(measure("question", "overall", "option", "6"))
                .statusCode(422)
                .body("errors.pointer", contains("/measure/option"));
        Map<String, Object> filtered = measure("question", "overall");
        filtered.put("filter", Map.of("from", List.of("2026-05-01"), "museum", List.of("nowhere")));
        mark(filtered)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/measure/filter/from", "/measure/filter/museum"));
    }

    @Test
    void readsOnlyTheOrganisationsOwnMuseums() {
        rate(5, 5, 5, 5, 5);
        UUID others = Places.organisation();
        String session = Staff.hire("analyst", place.organisationId(), others);
        Staff.as(session)
                .body(Map.of("organisationId", others, "statement", "Mitä?", "measure", measure("question", "overall")))
                .post(FINDINGS)
                .then()
                .statusCode(201)
                .body("marked.status", equalTo("empty"));
    }

    @Test
    void isPutInOtherWordsByWhoeverHasReadItLast() {
        String id = mark(measure("question", "overall")).extract().path("id");
        String tag = Staff.of("analyst", place.organisationId())
                .get(FINDINGS + "/" + id)
                .header("ETag");
        Staff.of("editor", place.organisationId())
                .header("If-Match", tag)
                .body(Map.of("statement", "Kahvila on täynnä."))
                .patch(FINDINGS + "/" + id)
                .then()
                .statusCode(200)
                .body("statement", equalTo("Kahvila on täynnä."));
        Staff.of("editor", place.organisationId())
                .header("If-Match", tag)
                .body(Map.of("statement", "Kahvila on tyhjä."))
                .patch(FINDINGS + "/" + id)
                .then()
                .statusCode(412);
    }
}
