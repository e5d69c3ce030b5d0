package fi.kaiku.collector;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeviceResourceTest {

    private Place phone;
    private Place place;

    @BeforeEach
    void open() {
        phone = Place.open();
        place = phone.also("kiosk");
    }

    @Test
    void isEnrolledByACodeWithoutLookAlikes() {
        invite().body("enrolmentCode", matchesPattern("[3467ACDEFGHJKMNPQRTVWXY29]{4}-[3467ACDEFGHJKMNPQRTVWXY29]{4}"))
                .body("expiresAt", notNullValue());
    }

    @Test
    void takesTheCodeHoweverItIsTyped() {
        String code = invite().extract().path("enrolmentCode");
        enrol(" " + code.toLowerCase(Locale.ROOT).replace("-", " "))
                .statusCode(201)
                .body("token", notNullValue());
    }

    @Test
    void takesACodeOnce() {
        String code = invite().extract().path("enrolmentCode");
        enrol(code).statusCode(201);
        enrol(code).statusCode(422).body("errors.pointer", contains("/enrolmentCode"));
        enrol("ABCD-EFGH").statusCode(422);
    }

    @Test
    void givesOneOfManyTabletsWithTheSameCodeAToken() {
        String code = invite().extract().path("enrolmentCode");
        List<Integer> statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> enrol(code).extract().statusCode())
                .toList();
        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
    }

    @Test
    void learnsWhatToPlayAndHearsWhenItChanges() {
        String id = invite().extract().path("id");
        String token = again(id);
        String tag = device(token)
                .get("/api/v1/device")
                .then()
                .statusCode(200)
                .body("deviceId", equalTo(id))
                .body("playing", equalTo("chooser"))
                .body("staffPin", matchesPattern("[0-9]{4}"))
                .body("collectors.key", contains(place.key()))
                .body("collectors[0].assignment.definition.title.fi", equalTo("Käyntisi"))
                .extract()
                .header("ETag");
        device(token).header("If-None-Match", tag).get("/api/v1/device").then().statusCode(304);
        Place second = place.also("kiosk");
        patch(
                        id,
                        "0",
                        Map.of(
                                "playing",
                                "rotation",
                                "collectorIds",
                                List.of(second.collectorId(), place.collectorId())))
                .statusCode(412);
        String revision = get(id).extract().header("ETag");
        patch(
                        id,
                        revision,
                        Map.of(
                                "playing",
                                "rotation",
                                "collectorIds",
                                List.of(second.collectorId(), place.collectorId())))
                .statusCode(200);
        device(token)
                .header("If-None-Match", tag)
                .get("/api/v1/device")
                .then()
                .statusCode(200)
                .body("playing", equalTo("rotation"))
                .body("collectors.key", contains(second.key(), place.key()));
    }

    @Test
    void learnsWhereAVisitorMayGoOnByPhone() {
        String token = again(invite().extract().path("id"));
        Response open = device(token).get("/api/v1/device");
        open.then().body("collectors[0].phoneKey", equalTo(phone.key()));
        Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("closesAt", "2026-01-01T00:00:00Z"))
                .patch("/api/v1/collectors/" + phone.collectorId())
                .then()
                .statusCode(200);
        device(token)
                .header("If-None-Match", open.header("ETag"))
                .get("/api/v1/device")
                .then()
                .statusCode(200)
                .body("collectors[0].phoneKey", nullValue());
    }

    @Test
    void playsNothingUntilToldWhereThereIsAChoice() {
        place.also("kiosk");
        String id = invite().extract().path("id");
        get(id).body("collectorIds", empty());
    }

    @Test
    void refusesCollectorsOfOtherMuseumsAndTheSameTwice() {
        String id = invite().extract().path("id");
        UUID elsewhere = Place.open().collectorId();
        patch(id, "*", Map.of("collectorIds", List.of(place.collectorId(), elsewhere, place.collectorId())))
                .statusCode(422)
                .body("errors.pointer", contains("/collectorIds/1", "/collectorIds/2"));
    }

    @Test
    void tellsHowItIs() {
        String id = invite().extract().path("id");
        get(id).body("status", equalTo("waiting")).body("health", nullValue());
        String token = again(id);
        get(id).body("status", equalTo("silent"));
        for (int queued : new int[] {31, 4}) {
            beat(token, Map.of("queued", queued, "oldestQueuedAt", "2026-05-02T09:00:00Z", "appVersion", "0.1.0"))
                    .statusCode(204);
        }
        Staff.of("analyst", place.organisationId())
                .get("/api/v1/devices?museumId={id}", place.museumId())
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("online"))
                .body("items[0].health.queued", equalTo(4))
                .body("items[0].health.refused", equalTo(0))
                .body("items[0].staffPin", nullValue());
    }

    @Test
    void isHeardWhenItTellsSeveralThingsAtOnce() throws Exception {
        String token = again(invite().extract().path("id"));
        Callable<Integer> beat = () -> beat(token, Map.of("queued", 1, "appVersion", "0.1.0"))
                .extract()
                .statusCode();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> status : threads.invokeAll(Collections.nCopies(10, beat))) {
                assertEquals(204, status.get());
            }
        }
    }

    @Test
    void namesWhatIsWrongWithASignOfLife() {
        String token = again(invite().extract().path("id"));
        beat(token, Map.of("queued", -1, "appVersion", "", "battery", 1.5, "storage", "huge"))
                .statusCode(422)
                .body("errors.pointer", contains("/appVersion", "/battery", "/queued", "/storage"));
    }

    @Test
    void isKnownByItsNewestTokenOnlyAndByNoneOnceRevoked() {
        String id = invite().extract().path("id");
        String first = again(id);
        String second = again(id);
        device(first).get("/api/v1/device").then().statusCode(401).body("type", equalTo("/problems/unknown-device"));
        device(second).get("/api/v1/device").then().statusCode(200);
        Staff.of("manager", place.organisationId())
                .delete("/api/v1/devices/" + id)
                .then()
                .statusCode(204);
        device(second).get("/api/v1/device").then().statusCode(401);
        beat(second, Map.of("queued", 0, "appVersion", "1")).statusCode(401);
        given().get("/api/v1/device").then().statusCode(401);
        get(id).statusCode(404);
    }

    @Test
    void belongsToItsOrganisation() {
        String id = invite().extract().path("id");
        RequestSpecification stranger = Staff.of("manager", Places.organisation());
        stranger.get("/api/v1/devices/" + id).then().statusCode(404);
        Staff.of("analyst", place.organisationId())
                .post("/api/v1/devices/%s/enrolment-codes".formatted(id))
                .then()
                .statusCode(403);
    }

    private ValidatableResponse invite() {
        return Staff.of("editor", place.organisationId())
                .body(Map.of("museumId", place.museumId(), "name", "Tabletti"))
                .post("/api/v1/devices")
                .then()
                .statusCode(201);
    }

    /// Enrols the device by a new code.
    private String again(String id) {
        String code = Staff.of("editor", place.organisationId())
                .post("/api/v1/devices/%s/enrolment-codes".formatted(id))
                .then()
                .statusCode(201)
                .extract()
                .path("enrolmentCode");
        return enrol(code).statusCode(201).extract().path("token");
    }

    private static ValidatableResponse enrol(String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("enrolmentCode", code))
                .post("/api/v1/device-enrolments")
                .then();
    }

    private static RequestSpecification device(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static ValidatableResponse beat(String token, Map<String, ?> heartbeat) {
        return device(token)
                .contentType(ContentType.JSON)
                .body(heartbeat)
                .post("/api/v1/device/heartbeats")
                .then();
    }

    private ValidatableResponse get(String id) {
        return Staff.of("editor", place.organisationId())
                .get("/api/v1/devices/" + id)
                .then();
    }

    private ValidatableResponse patch(String id, String revision, Map<String, ?> change) {
        return Staff.of("editor", place.organisationId())
                .header("If-Match", revision)
                .body(change)
                .patch("/api/v1/devices/" + id)
                .then();
    }
}
