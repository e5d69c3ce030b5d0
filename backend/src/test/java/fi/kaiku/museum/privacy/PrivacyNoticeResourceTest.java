package fi.kaiku.museum.privacy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrivacyNoticeResourceTest {

    private Place place = new Place(new UUID(0, 0), new UUID(0, 0), new UUID(0, 0), new UUID(0, 0), "");

    @BeforeEach
    void open() {
        place = Place.open();
    }

    @Test
    void tellsVisitorsWhoseTheirAnswersAre() {
        collect()
                .body("privacy.controller.fi", equalTo("Omistaja"))
                .body("privacy.contact", nullValue())
                .body("privacy.legalBasis", equalTo("public-task"))
                .body("privacy.kept", equalTo(Map.of()));
    }

    @Test
    void reachesVisitorsWithItsNextChange() {
        String before = collect().extract().header("ETag");
        put("privacy-notice", Map.of("contact", "museo@example.org", "legalBasis", "consent"));
        String between = collect()
                .header("ETag", not(equalTo(before)))
                .body("privacy.contact", equalTo("museo@example.org"))
                .body("privacy.accessibilityContact", equalTo("museo@example.org"))
                .body("privacy.legalBasis", equalTo("consent"))
                .extract()
                .header("ETag");
        put("retention", Map.of("answers", 36));
        collect().header("ETag", not(equalTo(between))).body("privacy.kept.answers", equalTo(36));
        given().header("If-None-Match", between)
                .get("/api/v1/collect/{key}", place.key())
                .then()
                .statusCode(200);
    }

    @Test
    void isWrittenByManagersOfTheOrganisation() {
        String path = "/api/v1/organisations/%s/privacy-notice".formatted(place.organisationId());
        Map<String, String> content = Map.of("legalBasis", "consent");
        Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body(content)
                .put(path)
                .then()
                .statusCode(403);
        Staff.of("manager", Places.organisation()).get(path).then().statusCode(404);
        Staff.of("manager", place.organisationId())
                .body(content)
                .put(path)
                .then()
                .statusCode(428);
        Staff.of("manager", place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("legalBasis", "consent", "more", Map.of("fi", "x".repeat(3_001))))
                .put(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/more/fi"));
    }

    private ValidatableResponse collect() {
        return given().get("/api/v1/collect/{key}", place.key()).then().statusCode(200);
    }

    private void put(String what, Map<String, ?> content) {
        Staff.of("manager", place.organisationId())
                .header("If-Match", "*")
                .body(content)
                .put("/api/v1/organisations/%s/%s".formatted(place.organisationId(), what))
                .then()
                .statusCode(200);
    }
}
