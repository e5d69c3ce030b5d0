package fi.kaiku.improvement.finding;

import static org.hamcrest.Matchers.contains;
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

/// Differences between two groups as findings.
@QuarkusTest
class ComparedFindingTest {

    private static final String FINDINGS = "/api/v1/findings";

    private Place place;

    @BeforeEach
    void open() {
        place = Place.open();
    }

    private void rate(String language, int... points) {
        for (int one : points) {
            Answer.to(place)
                    .with("language", language)
                    .answers(Map.of("overall", one, "recommend", 9))
                    .put()
                    .statusCode(201);
        }
    }

    private ValidatableResponse mark(Map<String, ?> filter, Map<String, ?> against) {
        return mark(Map.of("question", "overall"), filter, against);
    }

    private ValidatableResponse mark(Map<String, ?> what, Map<String, ?> filter, Map<String, ?> against) {
        Map<String, Object> measure = new HashMap<>(what);
        measure.putAll(Map.of("surveyId", place.surveyId(), "goal", "increase", "filter", filter));
        return Staff.of("analyst", place.organisationId())
                .body(Map.of(
                        "organisationId",
                        place.organisationId(),
                        "statement",
                        "Ruotsinkieliset ovat tyytyväisempiä.",
                        "measure",
                        measure,
                        "against",
                        against,
                        "from",
                        "2026-05-01",
                        "to",
                        "2026-05-31"))
                .post(FINDINGS)
                .then();
    }

    private static Map<String, List<String>> in(String... languages) {
        return Map.of("language", List.of(languages));
    }

    /// Both variances are 0.3, so the standard error is √0.12 on 8 degrees of freedom: ± 2.306 × 0.3464.
    @Test
    void keepsHowFarTwoGroupsWereApartAndShowsHowFarTheyAreToday() {
        rate("fi", 2, 2, 3, 3, 3);
        rate("sv", 5, 5, 5, 4, 4);
        String id = mark(in("fi"), in("sv"))
                .statusCode(201)
                .body("marked.value", equalTo(2.6f))
                .body("against.filter.language", contains("sv"))
                .body("against.marked.figure.value", equalTo(4.6f))
                .body("against.marked.figure.n", equalTo(5))
                .body("against.marked.difference.value", equalTo(-2.0f))
                .body("against.marked.difference.low", equalTo(-2.7988f))
                .body("against.marked.difference.high", equalTo(-1.2012f))
                .extract()
                .path("id");
        rate("sv", 1, 1, 1, 1, 1);
        Staff.of("analyst", place.organisationId())
                .get(FINDINGS + "/" + id)
                .then()
                .body("against.marked.difference.value", equalTo(-2.0f))
                .body("against.today.figure.status", equalTo("empty"))
                .body("against.today", not(hasKey("difference")));
    }

    @Test
    void comparesShares() {
        rate("fi", 1, 1, 1, 1, 5);
        rate("sv", 5, 5, 5, 5, 1);
        mark(Map.of("question", "overall", "option", "5"), in("fi"), in("sv"))
                .statusCode(201)
                .body("marked.value", equalTo(0.2f))
                .body("against.marked.figure.value", equalTo(0.8f))
                .body("against.marked.difference.value", equalTo(-0.6f));
    }

    @Test
    void comparesTheOrganisationsMuseums() {
        rate("fi", 2, 2, 3, 3, 3);
        UUID other = Places.museum(place.organisationId());
        mark(Map.of("museum", List.of(place.museumId())), Map.of("museum", List.of(other)))
                .statusCode(201)
                .body("marked.n", equalTo(5))
                .body("against.marked.figure.status", equalTo("empty"));
    }

    @Test
    void tellsNoDifferenceFromAGroupOfTooFew() {
        rate("fi", 2, 2, 3, 3, 3);
        rate("sv", 5, 5);
        mark(in("fi"), in("sv"))
                .statusCode(201)
                .body("marked.value", equalTo(2.6f))
                .body("against.marked.figure.status", equalTo("suppressed"))
                .body("against.marked.figure", not(hasKey("value")))
                .body("against.marked", not(hasKey("difference")));
    }

    /// A group and all of whom it is a part are no two samples.
    @Test
    void refusesGroupsThatSomebodyMayBeInBothOf() {
        List<Map<String, List<String>>> overlapping =
                List.of(Map.of(), in("fi", "sv"), Map.of("channel", List.of("kiosk")), in("fi"));
        for (Map<String, List<String>> against : overlapping) {
            mark(in("fi"), against)
                    .statusCode(422)
                    .body("errors.pointer", contains("/against"))
                    .body("errors.code", contains("groups.overlap"));
        }
        mark(Map.of("segment", List.of("age:under-65")), Map.of("segment", List.of("age:65-74")))
                .statusCode(201);
    }

    @Test
    void saysWhatIsWrongWithTheOtherGroup() {
        mark(in("fi"), Map.of("language", List.of("sv"), "from", List.of("2026-01-01")))
                .statusCode(422)
                .body("errors.pointer", contains("/against/from"));
        mark(in("fi"), Map.of("museum", List.of("nowhere")))
                .statusCode(422)
                .body("errors.pointer", contains("/against/museum"));
    }
}
