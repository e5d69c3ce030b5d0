package fi.kaiku.collector;

import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// What a device last said of itself. Only what changed is written: answers are noted by somebody else.
@Entity
@Unaudited("a tablet says it every minute, nobody does")
@DynamicUpdate
@Table(name = "device_health")
@NullUnmarked
class DeviceHealth {

    @Id
    private UUID deviceId;

    private Instant seenAt;

    private int queued;

    private int refused;

    private Instant oldestQueuedAt;

    private String appVersion;

    private Double battery;

    private Integer clockSkewSeconds;

    private String storage;

    private Instant lastSubmissionAt;

    protected DeviceHealth() {}

    DeviceHealth(UUID deviceId) {
        this.deviceId = deviceId;
    }

    void heard(Heartbeat heartbeat, Instant now) {
        seenAt = now;
        queued = heartbeat.queued();
        refused = heartbeat.refused() == null ? 0 : heartbeat.refused();
        oldestQueuedAt = heartbeat.oldestQueuedAt();
        appVersion = heartbeat.appVersion();
        battery = heartbeat.battery();
        clockSkewSeconds = heartbeat.clockSkewSeconds();
        storage = heartbeat.storage();
    }

    UUID deviceId() {
        return deviceId;
    }

    Instant seenAt() {
        return seenAt;
    }

    int queued() {
        return queued;
    }

    int refused() {
        return refused;
    }

    @Nullable
    Instant oldestQueuedAt() {
        return oldestQueuedAt;
    }

    String appVersion() {
        return appVersion;
    }

    @Nullable
    Double battery() {
        return battery;
    }

    @Nullable
    Integer clockSkewSeconds() {
        return clockSkewSeconds;
    }

    @Nullable
    Instant lastSubmissionAt() {
        return lastSubmissionAt;
    }

    @Nullable
    String storage() {
        return storage;
    }
}
