package fi.kaiku.collector;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class DeviceHealths implements PanacheRepositoryBase<DeviceHealth, UUID> {

    Map<UUID, DeviceHealth> of(Collection<UUID> deviceIds) {
        return list("deviceId in ?1", deviceIds).stream()
                .collect(Collectors.toMap(DeviceHealth::deviceId, Function.identity()));
    }
}
