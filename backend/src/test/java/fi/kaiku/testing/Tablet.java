package fi.kaiku.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/// An enrolled device of a museum.
public record Tablet(UUID id, String token) {

    public static Tablet at(Place place) {
        JsonPath invitation = Staff.administrator()
                .body(Map.of("museumId", place.museumId(), "name", "Tabletti"))
                .post("/api/v1/devices")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String token = given().contentType(ContentType.JSON)
                .body(Map.of("enrolmentCode", invitation.getString("enrolmentCode")))
                .post("/api/v1/device-enrolments")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        return new Tablet(invitation.getUUID("id"), token);
    }

    public RequestSpecification asks() {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    /// As one batch.
    public ValidatableResponse send(Answer... answers) {
        return asks().body(Map.of(
                        "submissions", Arrays.stream(answers).map(Answer::item).toList()))
                .post("/api/v1/submissions/batch")
                .then()
                .statusCode(207);
    }

    public void beat(Map<String, ?> heartbeat) {
        asks().body(heartbeat).post("/api/v1/device/heartbeats").then().statusCode(204);
    }
}
