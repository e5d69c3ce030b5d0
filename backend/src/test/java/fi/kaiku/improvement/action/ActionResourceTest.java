package fi.kaiku.improvement.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActionResourceTest {

    private static final String ACTIONS = "/api/v1/actions";

    private Place place;

    @BeforeEach
    void open() {
        place = Place.open();
    }

    private ValidatableResponse plan(Map<String, ?> more) {
        Map<String, Object> action =
                new HashMap<>(Map.of("organisationId", place.organisationId(), "title", "Lisää tuoleja kahvilaan"));
        action.putAll(more);
        return Staff.of("editor", place.organisationId())
                .body(action)
                .post(ACTIONS)
                .then();
    }

    private String planned() {
        return plan(Map.of("museumId", place.museumId()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse move(String id, Map<String, ?> state) {
        return Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body(state)
                .put(ACTIONS + "/{id}/state", id)
                .then();
    }

    @Test
    void goesFromThePlanToTheDayItIsDone() {
        String id = planned();
        move(id, Map.of("state", "doing")).statusCode(200).body("state", equalTo("doing"));
        move(id, Map.of("state", "done", "doneOn", "2026-06-01"))
                .statusCode(200)
                .body("doneOn", equalTo("2026-06-01"));
        Staff.of("analyst", place.organisationId())
                .get(ACTIONS + "/{id}/history", id)
                .then()
                .body("items.state", contains("planned", "doing", "done"));
    }

    @Test
    void isDroppedWithAReasonOnly() {
        String id = planned();
        move(id, Map.of("state", "dropped", "reason", " ")).statusCode(422).body("errors.pointer", contains("/reason"));
        move(id, Map.of("state", "dropped", "reason", "Tilaa ei ole.")).body("reason", equalTo("Tilaa ei ole."));
        move(id, Map.of("state", "planned")).body("state", equalTo("planned")).body("$", not(hasKey("reason")));
    }

    @Test
    void isNotDoneInTheFutureNorHasADayBeforeItIsDone() {
        String id = planned();
        move(id, Map.of("state", "done", "doneOn", "2199-01-01"))
                .statusCode(422)
                .body("errors.code", contains("range.future"));
        move(id, Map.of("state", "doing", "doneOn", "2026-01-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/doneOn"));
    }

    @Test
    void knowsOnlyPlacesAndFindingsOfItsOrganisation() {
        Place other = Place.open();
        plan(Map.of("museumId", other.museumId())).statusCode(422).body("errors.pointer", contains("/museumId"));
        plan(Map.of("servicePointId", UUID.randomUUID())).statusCode(422).body("errors.pointer", contains("/museumId"));
        plan(Map.of("museumId", place.museumId(), "servicePointId", Places.servicePoint(other.museumId(), "cafe")))
                .statusCode(422)
                .body("errors.pointer", contains("/servicePointId"));
        plan(Map.of("findingId", UUID.randomUUID())).statusCode(422).body("errors.pointer", contains("/findingId"));
        plan(Map.of("organisationId", other.organisationId()))
                .statusCode(422)
                .body("errors.pointer", contains("/organisationId"));
    }

    @Test
    void isListedByMuseumAndState() {
        String id = planned();
        plan(Map.of()).statusCode(201);
        Staff.of("editor", place.organisationId())
                .get(ACTIONS + "?state=planned&museumId=" + place.museumId())
                .then()
                .body("items.id", contains(id));
        Staff.of("editor", place.organisationId())
                .get(ACTIONS + "?state=done")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void losesWhatIsTakenOutOfIt() {
        String id = plan(Map.of("dueOn", "2026-12-01", "cost", "low")).extract().path("id");
        Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body("{\"cost\":null,\"ownerRole\":\"Kahvilan esihenkilö\"}")
                .patch(ACTIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("cost", nullValue())
                .body("dueOn", equalTo("2026-12-01"))
                .body("ownerRole", equalTo("Kahvilan esihenkilö"));
    }

    @Test
    void tellsWhoeverListensThatItIsDoneOnce() {
        String id = planned();
        move(id, Map.of("state", "done", "doneOn", "2026-06-01"));
        move(id, Map.of("state", "done", "doneOn", "2026-06-02"));
        Staff.of("manager", place.organisationId())
                .get("/api/v1/events?types=action.done&organisationId=" + place.organisationId())
                .then()
                .statusCode(200)
                .body("items.data.actionId", contains(id))
                .body("items.data.doneOn", hasItem("2026-06-01"));
    }

    @Test
    void isNotThereForOthers() {
        String id = planned();
        Staff.of("manager", Places.organisation())
                .get(ACTIONS + "/" + id)
                .then()
                .statusCode(404);
    }
}
