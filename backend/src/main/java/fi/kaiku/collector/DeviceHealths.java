package fi.kaiku.collector;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class DeviceHealths implements PanacheRepositoryBase<DeviceHealth, UUID> {

    /// Nothing, for a device that has not told yet how it is.
    void delivered(UUID deviceId, Instant now) {
        update("lastSubmissionAt = ?1 where deviceId = ?2", now, deviceId);
    }

    Map<UUID, DeviceHealth> of(Collection<UUID> deviceIds) {
        return list("deviceId in ?1", deviceIds).stream()
                .collect(Collectors.toMap(DeviceHealth::deviceId, Function.identity()));
    }
}
