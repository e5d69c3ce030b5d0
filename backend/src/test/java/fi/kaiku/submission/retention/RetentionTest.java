package fi.kaiku.submission.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import fi.kaiku.testing.Tablet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Answers of 2020 are over in any term of these tests, those of now in none.
@QuarkusTest
class RetentionTest {

    private static final String LONG_AGO = "2020-03-02T10:11:40Z";

    @Inject
    RetentionJob job;

    private Place place = new Place(new UUID(0, 0), new UUID(0, 0), new UUID(0, 0), new UUID(0, 0), "");

    @BeforeEach
    void open() {
        place = Place.open();
    }

    @Test
    void keepsEverythingUntilSomebodyDecides() {
        old().put().statusCode(201);
        job.run();
        records().body("items", hasSize(1));
        manager()
                .get(terms())
                .then()
                .statusCode(200)
                .body("answers", nullValue())
                .header("ETag", "\"0\"");
    }

    @Test
    void tellsWhatWouldGoAndLetsItStay() {
        old().put().statusCode(201);
        recent().put().statusCode(201);
        manager()
                .get("/api/v1/organisations/{id}/retention-preview?answers=36&comments=12", place.organisationId())
                .then()
                .statusCode(200)
                .body("items.what", contains("answers", "comments"))
                .body("items[0].rows", equalTo(1))
                .body("items[0].before", containsString("-01"));
        records().body("items", hasSize(2));
    }

    @Test
    void letsAnswersGoAndKeepsTheirCounts() {
        Answer old = old();
        Map<String, Object> receipt = old.put().statusCode(201).extract().path("$");
        recent().put().statusCode(201);
        decide(Map.of("answers", 36));
        job.run();
        records()
                .body("items", hasSize(1))
                .body("items.id", not(hasItem(old.id().toString())));
        comments().body("items.size()", equalTo(1));
        manager().get("/api/v1/surveys/{id}/results", place.surveyId()).then().body("n", equalTo(2));
        recount().body("differences", equalTo(0)).body("submissions", equalTo(1));
        old.put().statusCode(200).body("$", equalTo(receipt));
        job.run();
        recount().body("differences", equalTo(0)).body("submissions", equalTo(1));
    }

    @Test
    void letsWordsGoAndKeepsThatThereWereSome() {
        old().put().statusCode(201);
        recent().put().statusCode(201);
        comments().body("items", hasSize(2));
        decide(Map.of("comments", 12));
        job.run();
        comments().body("items", hasSize(1));
        records().body("items.answers.why", contains("…", "Kahvila oli kiinni."));
        recount().body("differences", equalTo(0)).body("submissions", equalTo(2));
    }

    @Test
    void cutsPairsAndForgetsParadata() {
        old().with("phase", "before")
                .with("pairCode", "sininen-laiva")
                .with("paradata", Map.of("secondsByPage", Map.of()))
                .put();
        old().with("phase", "before").with("pairCode", "sininen-laiva").put().statusCode(201);
        decide(Map.of("pairs", 6, "paradata", 1));
        job.run();
        preview("pairs=6&paradata=1").body("items.rows", contains(0, 0));
        records().body("items.pair", not(hasItem(containsString("-"))));
    }

    @Test
    void letsGoOfWhatNobodyMended() {
        Tablet tablet = Tablet.at(place);
        tablet.send(Answer.to(place).answers(Map.of("overall", 6)));
        decide(Map.of("quarantined", 1, "deviceHealth", 1));
        job.run();
        manager()
                .get("/api/v1/quarantined-submissions?museumId=" + place.museumId())
                .then()
                .body("items", hasSize(1)); // of today
    }

    @Test
    void writesDownWhatItDid() {
        old().put().statusCode(201);
        decide(Map.of("answers", 36));
        job.run();
        manager()
                .get("/api/v1/audit-entries?action=retention.applied")
                .then()
                .body("items", hasSize(1))
                .body("items[0].accountId", nullValue())
                .body("items[0].details.class", equalTo("answers"))
                .body("items[0].details.rows", equalTo(1));
        manager()
                .get("/api/v1/audit-entries?action=retention-term")
                .then()
                .body("items[0].operation", equalTo("putRetentionTerms"))
                .body("items[0].details.values.terms.new.answers", equalTo(36));
    }

    @Test
    void refusesTermsThatAreTooShort() {
        for (Map<String, Integer> terms : java.util.List.of(
                Map.of("answers", 2), Map.of("pairs", 5), Map.of("audit", 11), Map.of("comments", 0))) {
            manager()
                    .header("If-Match", "*")
                    .body(terms)
                    .put(terms())
                    .then()
                    .statusCode(422)
                    .body(
                            "errors[0].pointer",
                            equalTo("/" + terms.keySet().iterator().next()));
        }
    }

    @Test
    void touchesNobodyElse() {
        Place other = Place.open();
        Answer.to(other)
                .with("startedAt", LONG_AGO)
                .with("completedAt", LONG_AGO)
                .put()
                .statusCode(201);
        decide(Map.of("answers", 3));
        job.run();
        Staff.of("manager", other.organisationId())
                .get("/api/v1/surveys/{id}/submissions", other.surveyId())
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void belongsToTheOrganisation() {
        UUID stranger = Places.organisation();
        Staff.of("manager", stranger).get(terms()).then().statusCode(404);
        Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("answers", 36))
                .put(terms())
                .then()
                .statusCode(403);
        manager().body(Map.of("answers", 36)).put(terms()).then().statusCode(428);
        manager()
                .header("If-Match", "\"7\"")
                .body(Map.of("answers", 36))
                .put(terms())
                .then()
                .statusCode(412);
    }

    private Answer old() {
        return recent().with("startedAt", "2020-03-02T10:11:12Z").with("completedAt", LONG_AGO);
    }

    private Answer recent() {
        return Answer.to(place)
                .without("startedAt")
                .without("completedAt")
                .answers(Map.of("overall", 1, "why", "Kahvila oli kiinni."));
    }

    private void decide(Map<String, Integer> terms) {
        manager().header("If-Match", "*").body(terms).put(terms()).then().statusCode(200);
    }

    private ValidatableResponse preview(String terms) {
        return manager()
                .get("/api/v1/organisations/{id}/retention-preview?" + terms, place.organisationId())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse records() {
        return manager()
                .get("/api/v1/surveys/{id}/submissions", place.surveyId())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse comments() {
        return manager()
                .get("/api/v1/surveys/{id}/comments", place.surveyId())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse recount() {
        return Staff.administrator()
                .get("/api/v1/surveys/{id}/tally-check", place.surveyId())
                .then()
                .statusCode(200);
    }

    private String terms() {
        return "/api/v1/organisations/%s/retention".formatted(place.organisationId());
    }

    private io.restassured.specification.RequestSpecification manager() {
        return Staff.of("manager", place.organisationId());
    }
}
