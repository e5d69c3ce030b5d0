package fi.kaiku.collector;

import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A device whose silence was noticed and told; gone once it is heard again.
@Entity
@Unaudited("What a tablet did not say, and nobody did.")
@Table(name = "silent_devices")
class SilentDevice {

    @Id
    private UUID deviceId;

    private UUID organisationId;
    private Instant noticedAt;

    @SuppressWarnings("NullAway.Init")
    SilentDevice() {}

    SilentDevice(Device device, Instant noticedAt) {
        this.deviceId = device.id();
        this.organisationId = device.organisationId();
        this.noticedAt = noticedAt;
    }
}
