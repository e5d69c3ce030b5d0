package fi.kaiku.partner.client;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Partner;
import fi.kaiku.testing.Places;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TokenResourceTest {

    @Test
    void exchangesAKeyForATokenThatDoesTheSame() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read insight:shared");
        String token = partner.exchange("")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(900))
                .body("scope", equalTo("surveys:read insight:shared"))
                .extract()
                .path("access_token");
        Partner.asks(token).get("/api/v1/surveys").then().statusCode(200);
        Partner.asks(token).get("/api/v1/releases").then().statusCode(200);
    }

    @Test
    void narrowsATokenToWhatWasAskedFor() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read insight:shared");
        String token = partner.token("insight:shared");
        Partner.asks(token).get("/api/v1/releases").then().statusCode(200);
        Partner.asks(token)
                .get("/api/v1/surveys")
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", containsString("insufficient_scope"));
        partner.exchange("submissions:read").statusCode(400).body("error", equalTo("invalid_scope"));
        partner.exchange("everything").statusCode(400).body("error", equalTo("invalid_scope"));
    }

    @Test
    void endsATokenWithItsKeyAndAfterAQuarterOfAnHour() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read");
        String token = partner.token("surveys:read");
        OwnersDatabase.ask(
                "update access_tokens set expires_at = now() - interval '1 second' where organisation_id = ? returning 1",
                partner.organisationId());
        Partner.asks(token)
                .get("/api/v1/surveys")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("invalid_token"));
        String another = partner.token("surveys:read");
        OwnersDatabase.ask(
                "update api_keys set revoked_at = now() where organisation_id = ? returning 1",
                partner.organisationId());
        Partner.asks(another).get("/api/v1/surveys").then().statusCode(401);
    }

    /// RFC 6749, 2.3.1: each of the two is written as in a form before the pair becomes Base64.
    @Test
    void readsBasicAuthenticationAsTheStandardHasIt() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read");
        basic(percent(partner.id().toString()) + ":" + percent(partner.key())).statusCode(200);
        basic(partner.id() + ":" + partner.key()).statusCode(200);
        form(given().header("Authorization", "bAsIc  " + base64(partner.id() + ":" + partner.key())))
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic",
                "Basic ",
                "Basic !!!",
                "Basic YQ",
                "Basic /w==",
                "Basic YTpiJQ==",
                "Bearer YTpi",
                "Digest a=b",
                "Basic Og==",
                "Basic YTo=",
                "\u00e4"
            })
    void refusesWhatCannotBeReadLikeAWrongKey(String authorization) {
        form(given().header("Authorization", authorization))
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic realm="))
                .header("Cache-Control", "no-store")
                .body("error", equalTo("invalid_client"));
    }

    @Test
    void takesIdAndKeyInTheForm() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read");
        String id = partner.id().toString();
        form(given().formParams(Map.of("client_id", id, "client_secret", partner.key())))
                .statusCode(200);
        form(given().formParam("client_id", id)).statusCode(401).body("error", equalTo("invalid_client"));
        form(given().formParam("client_secret", partner.key())).statusCode(401);
        form(given().formParams(Map.of("client_id", UUID.randomUUID(), "client_secret", partner.key())))
                .statusCode(401);
        form(given()).statusCode(401);
        given().contentType("application/x-www-form-urlencoded")
                .post("/api/v1/oauth/token")
                .then()
                .statusCode(401);
    }

    @Test
    void refusesTwoWaysAtOnceAndFieldsTwice() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read");
        form(basicHeader(partner).formParam("client_secret", partner.key()))
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
        form(basicHeader(partner).formParam("client_id", UUID.randomUUID()))
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
        form(basicHeader(partner).formParam("client_id", partner.id())).statusCode(200);
        form(basicHeader(partner).formParam("scope", "surveys:read", "surveys:read"))
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
        form(basicHeader(partner).formParam("unheard_of", "1", "2")).statusCode(200);
    }

    @Test
    void knowsOneGrantOnly() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read");
        basicHeader(partner)
                .formParam("grant_type", "password")
                .post("/api/v1/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
        basicHeader(partner)
                .formParam("scope", "surveys:read")
                .post("/api/v1/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
    }

    /// A token is for asking, not for getting more tokens.
    @Test
    void takesNoTokenForAKey() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read");
        basic(partner.id() + ":" + partner.token("surveys:read")).statusCode(401);
    }

    /// Nobody uses up what a client may ask for by guessing at it, nor fills the table with names.
    @Test
    void takesFromTheBucketOfWhoeverHasTheKeyOnly() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read");
        for (int i = 0; i < 40; i++) {
            basic(partner.id() + ":kaiku_wrong").statusCode(401);
        }
        basic(UUID.randomUUID() + ":kaiku_wrong").statusCode(401);
        assertEquals(
                List.of(),
                OwnersDatabase.ask(
                        "select id from rate_buckets where id like ?", "TOKENS:%s%%".formatted(partner.id())));
        int granted = 0;
        while (granted < 100 && basicCode(partner) == 200) {
            granted++;
        }
        assertTrue(granted >= 30 && granted < 60, "granted " + granted);
        basic(partner.id() + ":" + partner.key())
                .statusCode(429)
                .body("type", equalTo("/problems/rate-limited"))
                .header("RateLimit", startsWith("\"requests\";r=0;t="))
                .header("Retry-After", anyOf(equalTo("1"), equalTo("2")));
    }

    private static int basicCode(Partner partner) {
        return basic(partner.id() + ":" + partner.key()).extract().statusCode();
    }

    private static ValidatableResponse basic(String pair) {
        return form(given().header("Authorization", "Basic " + base64(pair)));
    }

    private static RequestSpecification basicHeader(Partner partner) {
        return given().header("Authorization", "Basic " + base64(partner.id() + ":" + partner.key()));
    }

    private static ValidatableResponse form(RequestSpecification request) {
        return request.formParam("grant_type", "client_credentials")
                .post("/api/v1/oauth/token")
                .then();
    }

    private static String base64(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /// Every character, though none of them needs it.
    private static String percent(String text) {
        StringBuilder written = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            written.append("%%%02x".formatted(one));
        }
        return written.toString();
    }
}
