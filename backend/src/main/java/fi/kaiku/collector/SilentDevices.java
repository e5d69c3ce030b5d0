package fi.kaiku.collector;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class SilentDevices implements PanacheRepositoryBase<SilentDevice, UUID> {

    /// Forgets those that were heard since, or that are no device any more.
    void deleteHeard() {
        delete("""
                deviceId in (select h.deviceId from DeviceHealth h, SilentDevice s
                    where s.deviceId = h.deviceId and h.seenAt > s.noticedAt)
                or deviceId in (select d.id from Device d where d.revokedAt is not null)""");
    }

    void add(Device device, Instant noticedAt) {
        persist(new SilentDevice(device, noticedAt));
    }
}
