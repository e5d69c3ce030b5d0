package fi.kaiku.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.museum.Museum;
import fi.kaiku.museum.OpeningHours;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.SecretToken;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeviceAlertsTest {

    // A Saturday evening in Helsinki.
    private static final Instant NOW = Instant.parse("2026-10-24T16:00:00Z");
    private static final UUID ID = new UUID(1, 1);
    private static final List<OpeningHours> SATURDAYS = List.of(new OpeningHours("saturday", "10:00", "18:00"));

    private static Museum museum(List<OpeningHours> hours) {
        LocalizedText name = new LocalizedText(Map.of("fi", "Museo"));
        return new Museum(ID, ID, "m", name, "Kotka", ZoneId.of("Europe/Helsinki"), List.of("fi"), hours, false, 0);
    }

    private static Device device(Instant enrolledAt) {
        Device device = new Device(ID, ID, "0000", enrolledAt);
        device.assign("Tabletti", Playing.CHOOSER, List.of(ID));
        device.enrol(SecretToken.random(), enrolledAt);
        return device;
    }

    private static DeviceHealth heard(Instant at, Heartbeat heartbeat) {
        DeviceHealth health = new DeviceHealth(ID);
        health.heard(heartbeat, at);
        return health;
    }

    private static Heartbeat well() {
        return new Heartbeat(0, null, "1", 0, 0.9, 2, "persistent");
    }

    private static List<String> alerts(Device device, @Nullable DeviceHealth health, List<OpeningHours> hours) {
        return DeviceAlerts.of(device, health, museum(hours), NOW);
    }

    @Test
    void hasNoneForADeviceThatWaitsForItsCode() {
        assertEquals(List.of(), alerts(new Device(ID, ID, "0000", NOW), null, List.of()));
    }

    @Test
    void hasNoneForAFreshDeviceThatIsWell() {
        assertEquals(List.of(), alerts(device(NOW.minusSeconds(3600)), heard(NOW, well()), List.of()));
    }

    @Test
    void letsATabletSleepWhileTheMuseumIsClosed() {
        Instant closing = Instant.parse("2026-10-24T15:00:00Z");
        Device device = device(closing.minusSeconds(3600));
        assertEquals(List.of(), alerts(device, heard(closing, well()), SATURDAYS));
        assertEquals(List.of("silent"), alerts(device, heard(closing.minusSeconds(901), well()), SATURDAYS));
        assertEquals(List.of("silent"), alerts(device, heard(closing, well()), List.of()));
    }

    @Test
    void missesAnswersAfterADayOfOpenHours() {
        Instant opening = Instant.parse("2026-10-24T07:00:00Z");
        assertEquals(List.of(), alerts(device(opening), heard(NOW, well()), SATURDAYS));
        Device longThere = device(opening.minusSeconds(7 * 86_400));
        assertEquals(List.of("no-answers"), alerts(longThere, heard(NOW, well()), SATURDAYS));
        assertEquals(List.of("no-answers"), alerts(longThere, heard(NOW, well()), List.of()));
    }

    @Test
    void tellsAllThatIsWrongInOneOrder() {
        Device device = new Device(ID, ID, "0000", NOW);
        device.assign("Tabletti", Playing.CHOOSER, List.of());
        device.enrol(SecretToken.random(), NOW);
        // Its clock is two hours ahead, so what it calls 25 hours ago has waited for 27.
        Heartbeat heartbeat = new Heartbeat(3, NOW.minusSeconds(25 * 3600), "1", 1, 0.1, 7200, "full");
        assertEquals(
                List.of("unassigned", "queue", "refused", "storage", "clock", "battery"),
                alerts(device, heard(NOW, heartbeat), List.of()));
    }

    @Test
    void measuresTheQueueByOurClock() {
        Heartbeat behind = new Heartbeat(1, NOW.minusSeconds(25 * 3600), "1", 0, null, -7200, null);
        assertEquals(List.of("clock"), alerts(device(NOW), heard(NOW, behind), List.of()));
    }
}
