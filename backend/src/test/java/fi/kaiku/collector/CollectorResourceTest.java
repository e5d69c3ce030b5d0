package fi.kaiku.collector;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

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
import org.junit.jupiter.api.Test;

@QuarkusTest
class CollectorResourceTest {

    private static final String COLLECTORS = "/api/v1/collectors";

    private static ValidatableResponse place(String role, Place at, Map<String, Object> changes) {
        Map<String, Object> request =
                new HashMap<>(Map.of("surveyId", at.surveyId(), "museumId", at.museumId(), "channel", "kiosk"));
        request.putAll(changes);
        return Staff.of(role, at.organisationId())
                .body(request)
                .post(COLLECTORS)
                .then();
    }

    private static ValidatableResponse collect(String key) {
        return given().get("/api/v1/collect/{key}", key).then();
    }

    @Test
    void placesASurveyAtAServicePointForACertainTime() {
        Place place = Place.open();
        UUID cafe = Places.servicePoint(place.museumId(), "cafe");
        String location = place(
                        "editor",
                        place,
                        Map.of(
                                "servicePointId",
                                cafe,
                                "opensAt",
                                "2026-06-01T00:00:00Z",
                                "closesAt",
                                "2026-09-01T00:00:00Z"))
                .statusCode(201)
                .body("key", matchesPattern("[0-9a-z]{16}"))
                .extract()
                .header("Location");
        Staff.of("analyst", place.organisationId())
                .get(location)
                .then()
                .statusCode(200)
                .body("servicePointId", equalTo(cafe.toString()))
                .body("channel", equalTo("kiosk"))
                .body("closesAt", equalTo("2026-09-01T00:00:00Z"));
    }

    @Test
    void givesAVisitorsDeviceAllItNeedsToPlay() {
        Place place = Place.open();
        collect(place.key())
                .statusCode(200)
                .body("collectorId", equalTo(place.collectorId().toString()))
                .body("surveyId", equalTo(place.surveyId().toString()))
                .body("version", equalTo(1))
                .body("definition.title.sv", equalTo("Ditt besök"))
                .body("museum.id", equalTo(place.museumId().toString()))
                .body("museum.languages", contains("fi", "sv", "en"))
                .body("theme.name", equalTo("paper"));
    }

    @Test
    void sendsNothingToADeviceThatHasTheLatest() {
        Place place = Place.open();
        String tag = collect(place.key()).statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/collect/{key}", place.key())
                .then()
                .statusCode(304);
    }

    @Test
    void handsOutTheNewestVersionAndTakesAnswersToEarlierOnes() {
        Place place = Place.open();
        String tag = collect(place.key()).extract().header("ETag");
        republish(place);
        given().header("If-None-Match", tag)
                .get("/api/v1/collect/{key}", place.key())
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        Answer.to(place).with("version", 1).put().statusCode(201);
        Answer.to(place).with("version", 2).put().statusCode(201);
    }

    private static void republish(Place place) {
        String survey = "/api/v1/surveys/" + place.surveyId();
        Staff.administrator()
                .header("If-Match", Staff.administrator().get(survey + "/draft").header("ETag"))
                .body("{\"definition\":%s}"
                        .formatted(Place.definition("visit.json").replace("Käyntisi", "Vierailusi")))
                .put(survey + "/draft")
                .then()
                .statusCode(200);
        Staff.administrator().post(survey + "/versions").then().statusCode(201);
    }

    @Test
    void isClosedToVisitorsOutsideOfItsHours() {
        Place place = Place.open();
        String key = place("editor", place, Map.of("opensAt", "2100-01-01T00:00:00Z"))
                .extract()
                .path("key");
        collect(key).statusCode(409).body("type", equalTo("/problems/collector-closed"));
        collect("no-such-key").statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void opensAndClosesByPatchForWhoeverHasSeenTheLatest() {
        Place place = Place.open();
        Map<String, String> close = Map.of("closesAt", "2026-05-02T00:00:00Z");
        patch(place, "\"0\"", close).statusCode(200).body("closesAt", equalTo("2026-05-02T00:00:00Z"));
        collect(place.key()).statusCode(409);
        patch(place, "\"0\"", close).statusCode(412);
        patch(place, null, close).statusCode(428);
        Map<String, Object> open = new HashMap<>();
        open.put("closesAt", null);
        patch(place, "\"1\"", open).statusCode(200).body("closesAt", nullValue());
        collect(place.key()).statusCode(200);
        patch(place, "\"2\"", Map.of("channel", "link")).statusCode(422).body("errors[0].pointer", equalTo("/channel"));
    }

    private static ValidatableResponse patch(Place place, String ifMatch, Map<String, ?> change) {
        var request = Staff.of("editor", place.organisationId());
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(change)
                .patch(COLLECTORS + "/{id}", place.collectorId())
                .then();
    }

    @Test
    void namesWhatDoesNotFitTogether() {
        Place place = Place.open();
        Place other = Place.open();
        UUID elsewhere = Places.servicePoint(other.museumId(), "shop");
        refused(place, "surveyId", UUID.randomUUID());
        refused(place, "surveyId", other.surveyId());
        refused(place, "museumId", UUID.randomUUID());
        refused(place, "servicePointId", elsewhere);
        refused(place, "channel", "pigeon");
        place("editor", place, Map.of("opensAt", "2026-05-02T00:00:00Z", "closesAt", "2026-05-01T00:00:00Z"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/closesAt"));
    }

    @Test
    void doesNotTellWhetherOthersHaveASurvey() {
        Place place = Place.open();
        List<Map<String, String>> theirs = place(
                        "editor", place, Map.of("surveyId", Place.open().surveyId()))
                .extract()
                .path("errors");
        place("editor", place, Map.of("surveyId", UUID.randomUUID()))
                .statusCode(422)
                .body("errors", equalTo(theirs));
    }

    private static void refused(Place place, String member, Object value) {
        place("editor", place, Map.of(member, value)).statusCode(422).body("errors.pointer", hasItem("/" + member));
    }

    @Test
    void refusesASurveyThatIsNotPublished() {
        Place place = Place.open();
        String draft = Staff.of("editor", place.organisationId())
                .body("{\"organisationId\":\"%s\",\"slug\":\"draft\",\"definition\":%s}"
                        .formatted(place.organisationId(), Place.definition("visit.json")))
                .post("/api/v1/surveys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        place("editor", place, Map.of("surveyId", draft))
                .statusCode(409)
                .body("type", equalTo("/problems/survey-not-published"));
    }

    @Test
    void placesAClustersSurveyAtMembersOnly() {
        UUID owner = Places.organisation();
        UUID member = Places.museum(owner);
        UUID cluster = Places.cluster("tables", member);
        String survey = Staff.administrator()
                .body("{\"clusterId\":\"%s\",\"slug\":\"together\",\"definition\":%s}"
                        .formatted(cluster, Place.definition("visit.json")))
                .post("/api/v1/surveys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Staff.administrator()
                .post("/api/v1/surveys/{id}/versions", survey)
                .then()
                .statusCode(201);
        Staff.of("editor", owner)
                .body(Map.of("surveyId", survey, "museumId", member, "channel", "link"))
                .post(COLLECTORS)
                .then()
                .statusCode(201);
        UUID outsider = Places.museum(owner);
        Staff.of("editor", owner)
                .body(Map.of("surveyId", survey, "museumId", outsider, "channel", "link"))
                .post(COLLECTORS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/surveyId"));
    }

    @Test
    void hidesCollectorsFromOtherOrganisations() {
        Place place = Place.open();
        UUID other = Places.organisation();
        Staff.of("manager", other)
                .get(COLLECTORS + "/{id}", place.collectorId())
                .then()
                .statusCode(404);
        Staff.of("manager", other)
                .body(Map.of("surveyId", place.surveyId(), "museumId", place.museumId(), "channel", "link"))
                .post(COLLECTORS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/museumId"));
        Staff.of("manager", other)
                .get(COLLECTORS + "?surveyId=" + place.surveyId())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        place("analyst", place, Map.of()).statusCode(403);
        given().get(COLLECTORS).then().statusCode(401);
    }
}
