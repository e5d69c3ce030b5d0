package fi.kaiku.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import fi.kaiku.testing.Tablet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuarantineResourceTest {

    private Place place;
    private Tablet tablet;
    private Answer poison;

    @BeforeEach
    void enrol() {
        place = Place.open().also("kiosk");
        tablet = Tablet.at(place);
        poison = Answer.to(place).answers(Map.of("overall", 6, "why", "\u0000 \ud800 Pöllö"));
    }

    @Test
    void keepsWhatADeviceSentAndIntakeRefused() {
        tablet.send(Answer.to(place), poison, Answer.to(place))
                .body("results.status", contains("stored", "quarantined", "stored"))
                .body("results[1].problem.errors.pointer", contains("/answers/why"));
        tablet.send(poison).body("results.status", contains("quarantined"));
        quarantined("analyst")
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(poison.id().toString()))
                .body("items[0].deviceId", equalTo(tablet.id().toString()))
                .body("items[0].problem.type", equalTo("/problems/invalid-submission"))
                .body("items[0].submission.answers.why", equalTo("\u0000 \ud800 Pöllö"));
    }

    @Test
    void keepsNothingForStrangers() {
        Tablet unknown = new Tablet(tablet.id(), "of-nobody");
        unknown.asks()
                .body(Map.of("submissions", List.of(poison.item())))
                .post("/api/v1/submissions/batch")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unknown-device"));
        quarantined("manager").body("items", empty());
    }

    @Test
    void keepsTheFirstOfTwoContentsUnderOneId() {
        tablet.send(poison).body("results.status", contains("quarantined"));
        tablet.send(poison.answers(Map.of("overall", 7))).body("results.status", contains("invalid"));
        quarantined("analyst").body("items", hasSize(1));
    }

    @Test
    void storesTheMendedOneAndTellsTheDevice() {
        tablet.send(poison);
        mend(poison.answers(Map.of("overall", 9))).statusCode(422).body("errors.pointer", contains("/answers/overall"));
        String code = mend(poison.answers(Map.of("overall", 5)))
                .statusCode(200)
                .extract()
                .path("receiptCode");
        mend(poison.answers(Map.of("overall", 5))).statusCode(200).body("receiptCode", equalTo(code));
        quarantined("manager").body("items", empty());
        tablet.send(poison).body("results.status", contains("duplicate")).body("results[0].receipt", nullValue());
        requireStored(1);
    }

    @Test
    void forgetsTheDiscardedOneAndTellsTheDevice() {
        tablet.send(poison);
        for (int i = 0; i < 2; i++) {
            manager()
                    .delete("/api/v1/quarantined-submissions/{id}", poison.id())
                    .then()
                    .statusCode(204);
        }
        quarantined("manager").body("items", empty());
        tablet.send(poison).body("results.status", contains("duplicate"));
        requireStored(0);
    }

    @Test
    void isSeenByThoseWhoMaySeeRecords() {
        tablet.send(poison);
        Staff.of("editor", place.organisationId())
                .get("/api/v1/quarantined-submissions")
                .then()
                .statusCode(403);
        Staff.of("manager", Places.organisation())
                .delete("/api/v1/quarantined-submissions/{id}", poison.id())
                .then()
                .statusCode(404);
        Staff.of("analyst", place.organisationId())
                .delete("/api/v1/quarantined-submissions/{id}", poison.id())
                .then()
                .statusCode(403);
    }

    @Test
    void notesWhenSomethingNewCameFromTheDevice() {
        tablet.beat(Map.of("queued", 1, "appVersion", "1"));
        Answer answer = Answer.to(place);
        tablet.send(poison);
        device().body("health.lastSubmissionAt", nullValue());
        tablet.send(answer);
        String at = device().body("health.lastSubmissionAt", notNullValue())
                .extract()
                .path("health.lastSubmissionAt");
        tablet.send(answer);
        tablet.beat(Map.of("queued", 0, "appVersion", "1"));
        device().body("health.lastSubmissionAt", equalTo(at));
    }

    private ValidatableResponse quarantined(String role) {
        return Staff.of(role, place.organisationId())
                .get("/api/v1/quarantined-submissions?museumId={museum}", place.museumId())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse mend(Answer answer) {
        return manager()
                .body(Map.of("submission", new HashMap<>(answer.body())))
                .put("/api/v1/quarantined-submissions/{id}", answer.id())
                .then();
    }

    private ValidatableResponse device() {
        return manager().get("/api/v1/devices/{id}", tablet.id()).then().statusCode(200);
    }

    private RequestSpecification manager() {
        return Staff.of("manager", place.organisationId());
    }

    private void requireStored(int submissions) {
        Staff.administrator()
                .get("/api/v1/surveys/{id}/tally-check", place.surveyId())
                .then()
                .body("submissions", equalTo(submissions))
                .body("differences", equalTo(0));
    }
}
