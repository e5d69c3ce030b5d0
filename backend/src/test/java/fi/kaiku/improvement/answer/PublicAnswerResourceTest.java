package fi.kaiku.improvement.answer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
class PublicAnswerResourceTest {

    private static final String ANSWERS = "/api/v1/public-answers";

    private static final Map<String, String> SAID =
            Map.of("fi", "Kahvila oli täynnä.", "sv", "Kaféet var fullt.", "en", "The café was full.");

    private static final Map<String, String> DID =
            Map.of("fi", "Lisäsimme pöytiä.", "sv", "Vi satte in fler bord.", "en", "We added tables.");

    private Place place;

    @BeforeEach
    void open() {
        place = Place.open();
    }

    private String drafted(Map<String, String> did) {
        return Staff.of("analyst", place.organisationId())
                .body(Map.of("museumId", place.museumId(), "said", SAID, "did", did))
                .post(ANSWERS)
                .then()
                .statusCode(201)
                .body("$", not(hasKey("publishedOn")))
                .extract()
                .path("id");
    }

    private ValidatableResponse publish(String role, String id, boolean published) {
        return Staff.of(role, place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("published", published))
                .put(ANSWERS + "/{id}/publication", id)
                .then();
    }

    private ValidatableResponse visitors() {
        return given().get("/api/v1/museums/{id}/published-answers", place.museumId())
                .then();
    }

    @Test
    void isForEverybodyOnceItIsPublished() {
        String id = drafted(DID);
        visitors().statusCode(200).body("items", hasSize(0));
        publish("editor", id, true).statusCode(200).body("$", hasKey("publishedOn"));
        visitors()
                .body("items.id", contains(id))
                .body("items[0].did.sv", equalTo("Vi satte in fler bord."))
                .body("languages", contains("fi", "sv", "en"));
        publish("editor", id, false).statusCode(200);
        visitors().body("items", hasSize(0));
    }

    @Test
    void refusesToPublishWithoutSwedish() {
        Map<String, String> did = new HashMap<>(DID);
        did.remove("sv");
        did.put("en", "  ");
        publish("editor", drafted(did), true)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/did/sv", "/did/en"));
        visitors().body("items", hasSize(0));
    }

    @Test
    void staysWholeWhileItIsPublished() {
        String id = drafted(DID);
        publish("editor", id, true);
        Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("museumId", place.museumId(), "said", SAID, "did", Map.of("fi", "Vain suomeksi.")))
                .put(ANSWERS + "/" + id)
                .then()
                .statusCode(422);
        visitors().body("items[0].did.en", equalTo("We added tables."));
    }

    @Test
    void isPublishedOnlyByWhoMayAnswerVisitors() {
        String id = drafted(DID);
        publish("analyst", id, true).statusCode(403);
        publish("editor", id, true);
        Staff.of("analyst", place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("museumId", place.museumId(), "said", SAID, "did", DID))
                .put(ANSWERS + "/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void isOfOneOrganisation() {
        Staff.of("editor", Places.organisation())
                .body(Map.of("museumId", place.museumId(), "said", SAID, "did", DID))
                .post(ANSWERS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/museumId"));
        given().get("/api/v1/museums/{id}/published-answers", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void neverGrowsOutOfItsPlace() {
        Staff.of("editor", place.organisationId())
                .body(Map.of("museumId", place.museumId(), "said", Map.of("fi", "a".repeat(601)), "did", DID))
                .post(ANSWERS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/said/fi"));
    }
}
