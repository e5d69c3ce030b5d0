package fi.kaiku.access.audit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Rows;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditEntryResourceTest {

    @Test
    void tellsOldAndNewOfWhatIsNoSecret() {
        UUID organisation = Places.organisation();
        UUID museum = Places.museum(organisation);
        rename(museum, "Satama");
        entries(organisation, "subjectId=" + museum)
                .body("items.action", contains("museum.changed", "museum.created"))
                .body("items[0].operation", equalTo("changeMuseum"))
                .body("items[0].details.properties", contains("municipality"))
                .body("items[0].details.values.municipality.old", equalTo("Kotka"))
                .body("items[0].details.values.municipality.new", equalTo("Satama"));
    }

    @Test
    void namesNoSecretAndNoText() {
        Place place = Place.open();
        Staff.hire("manager", place.organisationId());
        String all = Staff.of("manager", place.organisationId())
                .queryParam("limit", 200)
                .get("/api/v1/audit-entries")
                .asString();
        assertFalse(all.contains("$argon2"), "a password's hash");
        assertFalse(all.contains("a long enough password"), "a password");
        assertFalse(all.contains("@example.org"), "an address");
        assertFalse(all.contains("visibleWhen"), "a draft");
        assertFalse(all.contains("127.0.0.1"), "whence");
    }

    @Test
    void keepsNothingOfWhatWasTakenBack() {
        UUID organisation = Places.organisation();
        UUID museum = Places.museum(organisation);
        Staff.of("manager", organisation)
                .header("If-Match", "*")
                .body(Map.of("timeZone", "Nowhere/Land"))
                .patch("/api/v1/museums/{id}", museum)
                .then()
                .statusCode(422);
        entries(organisation, "action=museum.changed").body("items", hasSize(0));
    }

    @Test
    void tellsOfLogins() {
        UUID organisation = Places.organisation();
        String session = Staff.hire("analyst", organisation);
        JsonPath user = Staff.as(session).get("/api/v1/session").jsonPath();
        given().contentType(ContentType.JSON)
                .body(Map.of("email", user.getString("user.email"), "password", "wrong, wrong, wrong"))
                .post("/api/v1/session")
                .then()
                .statusCode(401);
        Staff.as(session).delete("/api/v1/session").then().statusCode(204);
        String filter = "action=session&accountId=" + user.getString("user.id");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> entries(organisation, filter)
                        .body("items.action", hasItems("session.begun", "session.refused", "session.ended"))
                        .body("items.accountName", everyItem(equalTo("analyst")))
                        .body("items.details", everyItem(equalTo(Map.of()))));
    }

    @Test
    void tellsOfRolesInTheOrganisationWhereTheyHold() {
        UUID first = Places.organisation();
        UUID second = Places.organisation();
        Staff.hire("editor", second);
        entries(second, "action=grant.created").body("items.details.values.role.new", hasItems("editor", "manager"));
        entries(first, "action=grant.created").body("items.details.values.role.new", contains("manager"));
    }

    @Test
    void leavesTheInstallationToAdministrators() {
        UUID cluster = Places.cluster("tables", Places.museum(Places.organisation()));
        Staff.administrator()
                .get("/api/v1/audit-entries?action=cluster.created&subjectId=" + cluster)
                .then()
                .body("items", hasSize(1))
                .body("items[0].organisationId", nullValue());
        entries(Places.organisation(), "subjectId=" + cluster).body("items", hasSize(0));
    }

    @Test
    void filtersByTime() {
        UUID organisation = Places.organisation();
        Places.museum(organisation);
        entries(organisation, "action=museum&from=2999-01-01T00:00:00Z").body("items", hasSize(0));
        entries(organisation, "action=museum&to=2001-01-01T00:00:00Z").body("items", hasSize(0));
        entries(organisation, "action=museum&from=2001-01-01T00:00:00Z&to=2999-01-01T00:00:00Z")
                .body("items", hasSize(1));
        Staff.administrator()
                .get("/api/v1/audit-entries?from=yesterday")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("from"));
    }

    @Test
    void goesBackPageByPage() {
        UUID organisation = Places.organisation();
        List<UUID> museums = List.of(Places.museum(organisation), Places.museum(organisation));
        ValidatableResponse newest = entries(organisation, "action=museum&limit=1")
                .body("items.subjectId", contains(museums.getLast().toString()))
                .header("Link", containsString("rel=\"next\""));
        entries(organisation, "action=museum&limit=1&cursor=" + newest.extract().path("page.next"))
                .body("items.subjectId", contains(museums.getFirst().toString()))
                .body("page.next", nullValue());
    }

    @Test
    void givesFiles() {
        UUID organisation = Places.organisation();
        UUID museum = Places.museum(organisation);
        ValidatableResponse csv = entries(organisation, "action=museum&format=csv")
                .contentType("text/csv")
                .header("Content-Disposition", containsString("log-of-changes.csv"));
        List<Map<String, String>> rows = Rows.ofCsv(csv.extract().asString(), ',');
        assertEquals(museum.toString(), rows.getFirst().get("subject"));
        assertEquals("museum.created", rows.getFirst().get("action"));
        String ndjson = Staff.of("manager", organisation)
                .accept("application/x-ndjson")
                .get("/api/v1/audit-entries?action=museum")
                .asString();
        assertEquals(museum.toString(), Rows.ofNdjson(ndjson).getFirst().get("subjectId"));
        Staff.of("manager", organisation)
                .accept("image/png")
                .get("/api/v1/audit-entries")
                .then()
                .statusCode(406);
        entriesAnswer(organisation, "format=docx").statusCode(422);
    }

    @Test
    void isReadByThoseWhoManageStaffAlone() {
        UUID organisation = Places.organisation();
        for (String role : List.of("editor", "analyst")) {
            Staff.of(role, organisation).get("/api/v1/audit-entries").then().statusCode(403);
        }
    }

    /// As the role under which the application works, whoever it speaks for.
    @Test
    void isOnlyAddedToByTheApplication() throws SQLException {
        UUID organisation = Places.organisation();
        try (Connection connection = OwnersDatabase.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("set role kaiku_app");
            statement.execute("set kaiku.organisations to '*'");
            for (String forbidden :
                    List.of("update audit_log set action = 'x'", "delete from audit_log", "truncate audit_log")) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(forbidden));
                assertEquals("42501", refused.getSQLState(), forbidden);
            }
        }
        entries(organisation, "action=organisation.created").body("items", hasSize(1));
    }

    /// Whatever time is named, what is younger than a year stays.
    @Test
    void forgetsNothingOfTheLastYear() throws SQLException {
        UUID organisation = Places.organisation();
        try (Connection connection = OwnersDatabase.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into audit_log values ('%s', gen_random_uuid(), now() - interval '13 months', null, 'old.done', gen_random_uuid(), '{}')"
                            .formatted(organisation));
            statement.execute("set role kaiku_app");
            statement.execute("set kaiku.organisations to '{%s}'".formatted(organisation));
            try (ResultSet gone = statement.executeQuery(
                    "select forget_audit_entries('%s', now() + interval '9 years', 1000)".formatted(organisation))) {
                gone.next();
                assertEquals(1, gone.getInt(1));
            }
        }
        entries(organisation, "action=organisation.created").body("items", hasSize(1));
        entries(organisation, "action=old.done").body("items", hasSize(0));
    }

    private static void rename(UUID museum, String municipality) {
        Staff.administrator()
                .header("If-Match", "*")
                .body(Map.of("municipality", municipality))
                .patch("/api/v1/museums/{id}", museum)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse entries(UUID organisation, String query) {
        return entriesAnswer(organisation, query).statusCode(200);
    }

    private static ValidatableResponse entriesAnswer(UUID organisation, String query) {
        return Staff.of("manager", organisation)
                .get("/api/v1/audit-entries?" + query)
                .then();
    }
}
