package fi.kaiku.partner.webhook;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whose webhooks are, where they may lead, and what is kept of their secrets.
@QuarkusTest
class WebhookResourceTest {

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void keepsSecretsUnreadable() {
        Subscriber subscriber = Subscriber.at(Place.open(), receiver.url());
        subscriber.manager().get(subscriber.path()).then().body("secret", nullValue());
        byte[] bytes = Base64.getDecoder().decode(subscriber.secret().substring("whsec_".length()));
        assertEquals(32, bytes.length);
        String stored = OwnersDatabase.ask("select encode(secret, 'hex') from webhooks where id = ?", subscriber.id())
                .getFirst();
        assertEquals(2 * (12 + 32 + 16), stored.length(), "nonce, secret, tag");
        assertFalse(stored.contains(HexFormat.of().formatHex(bytes)));
    }

    @Test
    void isNobodyElses() {
        Subscriber theirs = Subscriber.at(Place.open(), receiver.url());
        theirs.manager().post(theirs.path() + "/pings").then().statusCode(202);
        UUID delivery = theirs.deliveries().getUUID("items[0].id");
        UUID stranger = Places.organisation();
        for (String path : List.of("", "/deliveries", "/deliveries/" + delivery)) {
            Staff.of("manager", stranger).get(theirs.path() + path).then().statusCode(404);
        }
        for (String path : List.of("/pings", "/secrets")) {
            Staff.of("manager", stranger).post(theirs.path() + path).then().statusCode(404);
        }
        Staff.of("manager", stranger)
                .body(Map.of("deliveryId", delivery))
                .post(theirs.path() + "/redeliveries")
                .then()
                .statusCode(404);
        Subscriber own = Subscriber.at(Place.open(), receiver.url());
        own.manager().get(own.path() + "/deliveries/" + delivery).then().statusCode(404);
        own.again(Map.of("deliveryId", delivery)).then().statusCode(422);
        own.manager()
                .header("If-Match", "*")
                .body(Map.of("museumIds", List.of(theirs.place().museumId())))
                .patch(own.path())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/museumIds/0"));
    }

    @Test
    void refusesAddressesOfOurs() {
        Place place = Place.open();
        for (String url : List.of("http://example.org/", "https://127.0.0.1/", "https://10.0.0.1/", "https://[::1]/")) {
            Staff.of("manager", place.organisationId())
                    .body(Map.of("organisationId", place.organisationId(), "url", url))
                    .post("/api/v1/webhooks")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", startsWith("url."));
        }
    }
}
