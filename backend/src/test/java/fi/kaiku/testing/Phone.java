package fi.kaiku.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/// The phone of somebody who takes part in a workshop.
public record Phone(UUID participantId, String token) {

    private static final String SESSION = "/api/v1/workshop-session";

    public RequestSpecification asks() {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    public ValidatableResponse write(UUID card, String text) {
        return asks().body(Map.of("text", text, "language", "fi"))
                .put(SESSION + "/cards/{id}", card)
                .then();
    }

    public UUID write(String text) {
        UUID card = Room.newId();
        write(card, text).statusCode(201);
        return card;
    }

    public ValidatableResponse takeAway(UUID card) {
        return asks().delete(SESSION + "/cards/{id}", card).then();
    }

    public ValidatableResponse vote(Map<String, ?> ballot) {
        return asks().body(ballot).put(SESSION + "/ballot").then();
    }

    public JsonPath state() {
        return state(0);
    }

    public JsonPath state(long after) {
        return asks().get(SESSION + "?after=" + after)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
