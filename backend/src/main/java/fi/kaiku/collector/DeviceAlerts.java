package fi.kaiku.collector;

import fi.kaiku.museum.Museum;
import fi.kaiku.museum.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What staff should see to at an enrolled device. Time counts only while the museum is open: a tablet that sleeps at
/// night is well. A museum whose hours are not known is taken to be always open.
///
/// - `unassigned`: it has nothing to play
/// - `silent`: not heard for 15 minutes
/// - `no-answers`: nothing new came from it for 8 open hours, or two days where the hours are not known
/// - `queue`: something has waited in it for more than a day
/// - `refused`: it keeps what the server did not take
/// - `storage`: full, or the browser keeps nothing
/// - `clock`: wrong by more than 5 minutes
/// - `battery`: below 15 %
final class DeviceAlerts {

    static final Duration SILENT = Duration.ofMinutes(15);
    private static final Duration OPEN_WITHOUT_ANSWERS = Duration.ofHours(8);
    private static final Duration WITHOUT_ANSWERS = Duration.ofDays(2);
    private static final Duration QUEUED = Duration.ofDays(1);
    private static final int CLOCK_SECONDS = 300;
    private static final double BATTERY = 0.15;

    private final Museum museum;
    private final Instant now;
    private final List<String> alerts = new ArrayList<>();

    private DeviceAlerts(Museum museum, Instant now) {
        this.museum = museum;
        this.now = now;
    }

    /// @return in the order above; none for a device that waits for its code
    static List<String> of(Device device, @Nullable DeviceHealth health, Museum museum, Instant now) {
        DeviceAlerts alerts = new DeviceAlerts(museum, now);
        if (device.enrolledAt() != null) {
            alerts.read(device, device.enrolledAt(), health);
        }
        return List.copyOf(alerts.alerts);
    }

    private void read(Device device, Instant enrolledAt, @Nullable DeviceHealth health) {
        boolean plays = !device.collectorIds().isEmpty();
        add("unassigned", !plays);
        add("silent", openSince(health == null ? enrolledAt : health.seenAt()).compareTo(SILENT) > 0);
        Instant answered = health == null ? null : health.lastSubmissionAt();
        Duration most = museum.openingHours().isEmpty() ? WITHOUT_ANSWERS : OPEN_WITHOUT_ANSWERS;
        add(
                "no-answers",
                plays
                        && openSince(Objects.requireNonNullElse(answered, enrolledAt))
                                        .compareTo(most)
                                > 0);
        if (health != null) {
            readHealth(health);
        }
    }

    private void readHealth(DeviceHealth health) {
        int skew = Objects.requireNonNullElse(health.clockSkewSeconds(), 0);
        Instant oldest = health.oldestQueuedAt();
        add("queue", oldest != null && oldest.minusSeconds(skew).isBefore(now.minus(QUEUED)));
        add("refused", health.refused() > 0);
        add("storage", List.of("full", "none").contains(Objects.requireNonNullElse(health.storage(), "")));
        add("clock", Math.abs(skew) > CLOCK_SECONDS);
        add("battery", Objects.requireNonNullElse(health.battery(), 1.0) < BATTERY);
    }

    private void add(String alert, boolean raised) {
        if (raised) {
            alerts.add(alert);
        }
    }

    private Duration openSince(Instant moment) {
        return OpeningHours.between(moment, now, museum.openingHours(), museum.timeZone());
    }
}
