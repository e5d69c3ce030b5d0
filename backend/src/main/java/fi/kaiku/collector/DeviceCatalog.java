package fi.kaiku.collector;

import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Enrolled devices for other rooms.
@ApplicationScoped
public class DeviceCatalog {

    private final Devices devices;
    private final DeviceHealths healths;
    private final Clock clock;

    DeviceCatalog(Devices devices, DeviceHealths healths, Clock clock) {
        this.devices = devices;
        this.healths = healths;
        this.clock = clock;
    }

    /// @param authorization header of the request; empty for one without
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 401 for a token that is no device's, or no longer
    @AcrossOrganisations
    @Transactional
    public Optional<EnrolledDevice> authorised(@Nullable String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        Device device = SecretToken.bearer(authorization)
                .flatMap(devices::byToken)
                .orElseThrow(CollectorProblems::unknownDevice);
        return Optional.of(new EnrolledDevice(device.id(), device.organisationId(), device.museumId()));
    }

    /// Notes that something new was stored from this device.
    @AcrossOrganisations
    @Transactional
    public void delivered(UUID deviceId) {
        healths.delivered(deviceId, clock.instant());
    }
}
