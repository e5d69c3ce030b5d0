package fi.kaiku.partner.client;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Partner;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiClientResourceTest {

    @Test
    void showsAKeyOnceAndKeepsNothingOfIt() {
        UUID organisation = Places.organisation();
        ValidatableResponse created = Staff.of("manager", organisation)
                .body(Map.of("name", "Lipunmyynti", "scopes", List.of("surveys:read")))
                .post("/api/v1/organisations/{id}/api-clients", organisation)
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("key", startsWith("kaiku_"))
                .body("client.rateLimit.burst", notNullValue());
        String key = created.extract().path("key");
        String secret = key.substring("kaiku_".length());
        Staff.of("manager", organisation)
                .get("/api/v1/organisations/{id}/api-clients", organisation)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].keys[0].ending", equalTo(key.substring(key.length() - 4)))
                .body(not(containsString(secret)));
        for (String table : List.of("api_clients", "api_keys", "audit_log")) {
            String content = OwnersDatabase.ask("select json_agg(t) from %s t".formatted(table))
                    .toString();
            assertThat(table, content, not(containsString(secret)));
        }
    }

    /// A key ends in a year, unless somebody says when: within two.
    @Test
    void letsNoKeyLiveForEver() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read");
        Instant expiry = Instant.parse(Staff.administrator().get(partner.path()).path("keys[0].expiresAt"));
        assertEquals(
                LocalDate.now(ZoneOffset.UTC).plusYears(1),
                expiry.atZone(ZoneOffset.UTC).toLocalDate());
        newKey(partner, Instant.now().plus(Duration.ofDays(740)))
                .statusCode(422)
                .body("errors[0].code", equalTo("expiry.outside"));
        newKey(partner, Instant.now().minusSeconds(1)).statusCode(422);
        newKey(partner, Instant.now().plus(Duration.ofDays(700))).statusCode(201);
    }

    @Test
    void replacesAKeyWhileTheOldOneIsStillGood() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read");
        String second = newKey(partner, Instant.now().plus(Duration.ofDays(30)))
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .extract()
                .path("key");
        newKey(partner, Instant.now().plus(Duration.ofDays(30)))
                .statusCode(409)
                .body("type", equalTo("/problems/keys-many"));
        partner.asks().get("/api/v1/surveys").then().statusCode(200);
        Partner.asks(second).get("/api/v1/surveys").then().statusCode(200);
        Staff.administrator()
                .delete(partner.path() + "/keys/" + partner.keyId())
                .then()
                .statusCode(204);
        partner.asks().get("/api/v1/surveys").then().statusCode(401);
        Partner.asks(second).get("/api/v1/surveys").then().statusCode(200);
    }

    @Test
    void shutsAClientOutWithAllThatItHas() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read");
        String token = partner.token("surveys:read");
        Staff.administrator().delete(partner.path()).then().statusCode(204);
        partner.asks().get("/api/v1/surveys").then().statusCode(401);
        Partner.asks(token).get("/api/v1/surveys").then().statusCode(401);
        partner.exchange("surveys:read").statusCode(401);
        newKey(partner, Instant.now().plusSeconds(60))
                .statusCode(409)
                .body("type", equalTo("/problems/client-revoked"));
        Staff.administrator().get(partner.path()).then().body("revokedAt", notNullValue());
    }

    @Test
    void refusesAKeyThatHasExpired() throws InterruptedException {
        Partner partner = Partner.of(Places.organisation(), "surveys:read");
        String brief = newKey(partner, Instant.now().plusSeconds(2))
                .statusCode(201)
                .extract()
                .path("key");
        Partner.asks(brief).get("/api/v1/surveys").then().statusCode(200);
        Thread.sleep(2_100);
        Partner.asks(brief)
                .get("/api/v1/surveys")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/key-refused"));
    }

    @Test
    void takesScopesAwayAtOnceAlsoFromTokens() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read insight:shared");
        String token = partner.token("surveys:read insight:shared");
        Partner.asks(token).get("/api/v1/surveys").then().statusCode(200);
        Staff.administrator()
                .header("If-Match", "*")
                .body(Map.of("name", "Kassa", "scopes", List.of("insight:shared")))
                .patch(partner.path())
                .then()
                .statusCode(200)
                .body("name", equalTo("Kassa"))
                .body("scopes", contains("insight:shared"));
        Partner.asks(token).get("/api/v1/surveys").then().statusCode(403);
        partner.asks().get("/api/v1/surveys").then().statusCode(403);
        Partner.asks(token).get("/api/v1/releases").then().statusCode(200);
    }

    @Test
    void countsWhatWasAskedByDay() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read");
        partner.asks().get("/api/v1/surveys").then().statusCode(200);
        partner.asks().get("/api/v1/surveys").then().statusCode(200);
        partner.asks().get("/api/v1/releases").then().statusCode(403);
        partner.asks().get("/api/v1/surveys/{id}", UUID.randomUUID()).then().statusCode(404);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Staff.administrator()
                        .get(partner.path() + "/usage?days=2")
                        .then()
                        .statusCode(200)
                        .body("days", hasSize(2))
                        .body("days.succeeded", contains(0, 2))
                        .body("days.refused", contains(0, 2)));
        Staff.administrator()
                .get(partner.path())
                .then()
                .body(
                        "keys[0].lastUsedOn",
                        equalTo(LocalDate.now(ZoneOffset.UTC).toString()));
    }

    @Test
    void limitsAClientAsAnAdministratorSays() {
        Partner partner = Partner.of(Places.organisation(), "surveys:read");
        limit(partner, 1, 2).statusCode(200).body("rateLimit.burst", equalTo(2));
        limit(partner, 0, 2).statusCode(422);
        limit(partner, 1, 100_000).statusCode(422);
        partner.asks()
                .get("/api/v1/surveys")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"requests\";q=2;w=120"))
                .header("RateLimit", startsWith("\"requests\";r=1;t="));
        partner.asks().get("/api/v1/collect/nothing").then().statusCode(404).header("RateLimit", startsWith("\"req"));
        partner.asks()
                .get("/api/v1/surveys")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/rate-limited"))
                .body("instance", equalTo("/api/v1/surveys"))
                .header("Retry-After", notNullValue())
                .header("RateLimit", startsWith("\"requests\";r=0;t="));
        Partner.of(partner.organisationId(), "surveys:read")
                .asks()
                .get("/api/v1/surveys")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse limit(Partner partner, int requestsPerMinute, int burst) {
        return Staff.administrator()
                .header("If-Match", "*")
                .body(Map.of("requestsPerMinute", requestsPerMinute, "burst", burst))
                .put(partner.path() + "/rate-limit")
                .then();
    }

    private static ValidatableResponse newKey(Partner partner, Instant expiresAt) {
        return Staff.administrator()
                .body(Map.of("expiresAt", expiresAt.toString()))
                .post(partner.path() + "/keys")
                .then();
    }
}
