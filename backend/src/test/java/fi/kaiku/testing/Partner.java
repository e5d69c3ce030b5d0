package fi.kaiku.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A partner's system that an organisation lets in.
///
/// @param key what it shows
public record Partner(UUID organisationId, UUID id, UUID keyId, String key) {

    public static final String EVERYTHING =
            "surveys:read submissions:write submissions:read insight:read insight:shared improvement:read"
                    + " ideas:write webhooks:manage";

    /// @param scopes with spaces between them
    public static Partner of(UUID organisationId, String scopes) {
        JsonPath created = Staff.administrator()
                .body(Map.of("name", "Lipunmyynti", "scopes", List.of(scopes.split(" "))))
                .post("/api/v1/organisations/{id}/api-clients", organisationId)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Partner(
                organisationId,
                created.getUUID("client.id"),
                created.getUUID("client.keys[0].id"),
                created.getString("key"));
    }

    public RequestSpecification asks() {
        return asks(key);
    }

    /// With another key of its own, or a token.
    public static RequestSpecification asks(String bearer) {
        return given().header("Authorization", "Bearer " + bearer).contentType(ContentType.JSON);
    }

    /// Of the client itself, below the organisation.
    public String path() {
        return "/api/v1/organisations/%s/api-clients/%s".formatted(organisationId, id);
    }

    public ValidatableResponse exchange(String scope) {
        return given().auth()
                .preemptive()
                .basic(id.toString(), key)
                .formParams(Map.of("grant_type", "client_credentials", "scope", scope))
                .post("/api/v1/oauth/token")
                .then();
    }

    public String token(String scope) {
        return exchange(scope).statusCode(200).extract().path("access_token");
    }
}
