package fi.kaiku.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.MovableClock;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import fi.kaiku.testing.Tablet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// That a tablet has fallen silent, as partners are told.
@QuarkusTest
class NoticeSilenceTest {

    private static final Map<String, ?> WELL = Map.of("queued", 0, "appVersion", "1.0.0");

    @Inject
    NoticeSilence noticing;

    @Inject
    MovableClock clock;

    @AfterEach
    void putBack() {
        clock.putBack();
    }

    @Test
    void isToldOnceUntilTheDeviceIsHeardAgain() {
        Place place = Place.open();
        Tablet tablet = Tablet.at(place);
        tablet.beat(WELL);
        clock.move(Duration.ofMinutes(10));
        noticing.notice();
        assertEquals(0, told(place).size(), "10 minutes are no silence");

        clock.move(Duration.ofMinutes(10));
        noticing.notice();
        noticing.notice();
        until(() -> !told(place).isEmpty());
        assertEquals(1, told(place).size());
        Map<String, Object> data = told(place).getFirst();
        assertEquals(tablet.id().toString(), data.get("deviceId"));
        assertEquals("Tabletti", data.get("name"));
        assertTrue(data.containsKey("heardAt"));

        tablet.beat(WELL);
        noticing.notice();
        assertEquals(1, told(place).size());
        clock.move(Duration.ofMinutes(20));
        noticing.notice();
        until(() -> told(place).size() == 2);
    }

    @Test
    void isToldOfOneThatWasNeverHeardAndNotOfOneThatWasRevoked() {
        Place place = Place.open();
        Tablet never = Tablet.at(place);
        Tablet revoked = Tablet.at(place);
        Staff.administrator()
                .delete("/api/v1/devices/{id}", revoked.id())
                .then()
                .statusCode(204);
        clock.move(Duration.ofMinutes(20));
        noticing.notice();
        until(() -> !told(place).isEmpty());
        assertEquals(
                List.of(never.id().toString()),
                told(place).stream().map(data -> data.get("deviceId")).toList());
    }

    private static List<Map<String, Object>> told(Place place) {
        JsonPath feed = Staff.of("manager", place.organisationId())
                .get("/api/v1/events?types=device.silent")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return feed.getList("items.data");
    }

    /// The feed stops before whatever another test has open.
    private static void until(Callable<Boolean> happens) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(happens);
    }
}
