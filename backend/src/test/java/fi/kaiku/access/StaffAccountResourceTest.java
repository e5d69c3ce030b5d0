package fi.kaiku.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffAccountResourceTest {

    private static final String ACCOUNTS = "/api/v1/staff-accounts";
    private static final String PASSWORD = "kolme hanhea lentää";

    private UUID organisation;

    @BeforeEach
    void newOrganisation() {
        organisation = Places.organisation();
    }

    private RequestSpecification manager() {
        return Staff.of("manager", organisation);
    }

    private static String email() {
        return UUID.randomUUID() + "@example.org";
    }

    private static ValidatableResponse hire(
            RequestSpecification as, String email, String role, UUID in, Map<String, Object> changes) {
        Map<String, Object> grant = new HashMap<>(Map.of("role", role));
        if (in != null) {
            grant.put("organisationId", in);
        }
        Map<String, Object> request = new HashMap<>(Map.of(
                "email", email, "name", "Asta", "password", PASSWORD, "language", "fi", "grants", List.of(grant)));
        request.putAll(changes);
        return as.body(request).post(ACCOUNTS).then();
    }

    private static ValidatableResponse logIn(String email, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/session")
                .then();
    }

    @Test
    void letsAManagerHireForTheirOwnOrganisation() {
        String email = email();
        hire(manager(), email, "editor", organisation, Map.of()).statusCode(201).body("$", not(hasItem("password")));
        logIn(email, PASSWORD).statusCode(204);
    }

    @Test
    void letsNobodyGrantMoreThanTheyHold() {
        UUID elsewhere = Places.organisation();
        hire(manager(), email(), "administrator", organisation, Map.of())
                .statusCode(422)
                .body("errors.pointer", hasItem("/grants/0"));
        hire(manager(), email(), "editor", elsewhere, Map.of()).statusCode(422);
        hire(manager(), email(), "analyst", null, Map.of()).statusCode(422);
        hire(Staff.of("editor", organisation), email(), "analyst", organisation, Map.of())
                .statusCode(403);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        hire(
                        manager(),
                        "no address",
                        "editor",
                        organisation,
                        Map.of("password", "short", "language", "de", "name", " "))
                .statusCode(422)
                .body("errors.pointer", hasItems("/email", "/password", "/language", "/name"));
    }

    @Test
    void asksForAnAddress() {
        hire(manager(), "", "editor", organisation, Map.of())
                .statusCode(422)
                .body("errors.pointer", hasItems("/email"));
    }

    @Test
    void givesAnAddressToOneAccountOnly() {
        String email = email();
        hire(manager(), email, "editor", organisation, Map.of()).statusCode(201);
        hire(manager(), email.toUpperCase(java.util.Locale.ROOT), "analyst", organisation, Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/email-taken"))
                .body("errors.pointer", hasItems("/email"));
    }

    @Test
    void endsTheSessionsOfWhomItDisables() {
        String email = email();
        String location = hire(manager(), email, "analyst", organisation, Map.of())
                .extract()
                .header("Location");
        String session = logIn(email, PASSWORD).extract().cookie(Staff.COOKIE);
        Staff.as(session).get("/api/v1/museums").then().statusCode(200);
        String tag = manager().get(location).header("ETag");
        manager()
                .header("If-Match", tag)
                .body(Map.of("disabled", true))
                .patch(location)
                .then()
                .statusCode(200)
                .body("disabled", equalTo(true));
        Staff.as(session).get("/api/v1/museums").then().statusCode(401);
        logIn(email, PASSWORD).statusCode(401);
    }

    @Test
    void takesEffectAtOnceWhenARoleIsTakenAway() {
        String email = email();
        String location = hire(manager(), email, "editor", organisation, Map.of())
                .extract()
                .header("Location");
        String session = logIn(email, PASSWORD).extract().cookie(Staff.COOKIE);
        Staff.as(session).get("/api/v1/organisations/{id}", organisation).then().statusCode(200);
        manager()
                .header("If-Match", manager().get(location).header("ETag"))
                .body(Map.of("grants", List.of(Map.of("organisationId", organisation, "role", "analyst"))))
                .patch(location)
                .then()
                .statusCode(200);
        Staff.as(session)
                .body(Map.of("slug", "x", "kind", "cafe", "name", Places.name("Kahvila")))
                .post("/api/v1/museums/{id}/service-points", Places.museum(organisation))
                .then()
                .statusCode(403);
    }

    @Test
    void letsNobodyChangeTheirOwnRoles() {
        String own = manager().get("/api/v1/session").path("user.id");
        manager()
                .header("If-Match", manager().get(ACCOUNTS + "/" + own).header("ETag"))
                .body(Map.of("disabled", true))
                .patch(ACCOUNTS + "/{id}", own)
                .then()
                .statusCode(409);
    }

    @Test
    void hidesAccountsOfOtherOrganisations() {
        String location = hire(manager(), email(), "analyst", organisation, Map.of())
                .extract()
                .header("Location");
        RequestSpecification stranger = Staff.of("manager", Places.organisation());
        stranger.get(location).then().statusCode(404);
        given().get(ACCOUNTS).then().statusCode(401);
        Staff.of("analyst", organisation).get(ACCOUNTS).then().statusCode(403);
    }
}
