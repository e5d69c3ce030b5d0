package fi.kaiku.collector;

import fi.kaiku.museum.Museum;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A device as staff see it.
///
/// @param status      `waiting` before it was enrolled, `online` when it was heard within three minutes, else `silent`
/// @param alerts      what staff should see to: unassigned, silent, no-answers, queue, refused, storage, clock, battery
/// @param playing     `chooser` or `rotation`, where it has several collectors
/// @param staffPin    opens the staff's way out of the kiosk; only for those who may manage collectors
/// @param enrolmentExpiresAt of the code that is still unused
@Schema(name = "Device")
record DeviceView(
        UUID id,
        UUID museumId,
        String name,
        String status,
        List<String> alerts,
        List<UUID> collectorIds,
        Playing playing,
        @Nullable String staffPin,
        Instant createdAt,
        @Nullable Instant enrolmentExpiresAt,
        @Nullable Instant enrolledAt,
        @Nullable Health health) {

    private static final Duration HEARD = Duration.ofMinutes(3);

    /// What it last said of itself.
    ///
    /// @param seenAt           by our clock
    /// @param lastSubmissionAt when something new came from it, by our clock
    @Schema(name = "DeviceHealth")
    record Health(
            Instant seenAt,
            int queued,
            int refused,
            @Nullable Instant oldestQueuedAt,
            String appVersion,
            @Nullable Double battery,
            @Nullable Integer clockSkewSeconds,
            @Nullable String storage,
            @Nullable Instant lastSubmissionAt) {

        static Health of(DeviceHealth health) {
            return new Health(
                    health.seenAt(),
                    health.queued(),
                    health.refused(),
                    health.oldestQueuedAt(),
                    health.appVersion(),
                    health.battery(),
                    health.clockSkewSeconds(),
                    health.storage(),
                    health.lastSubmissionAt());
        }
    }

    static DeviceView of(Device device, @Nullable DeviceHealth health, Museum museum, boolean withPin, Instant now) {
        return new DeviceView(
                device.id(),
                device.museumId(),
                device.name(),
                status(device, health, now),
                DeviceAlerts.of(device, health, museum, now),
                device.collectorIds(),
                device.playing(),
                withPin ? device.staffPin() : null,
                device.createdAt(),
                device.enrolmentExpiresAt(),
                device.enrolledAt(),
                health == null ? null : Health.of(health));
    }

    private static String status(Device device, @Nullable DeviceHealth health, Instant now) {
        if (device.enrolledAt() == null) {
            return "waiting";
        }
        return health != null && health.seenAt().isAfter(now.minus(HEARD)) ? "online" : "silent";
    }
}
