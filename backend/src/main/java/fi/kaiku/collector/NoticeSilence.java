package fi.kaiku.collector;

import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tells once of each device that has fallen silent, by the rule of [DeviceAlerts].
@ApplicationScoped
class NoticeSilence {

    private final Devices devices;
    private final DeviceHealths healths;
    private final SilentDevices silent;
    private final MuseumCatalog museums;
    private final Event<DeviceSilent> told;
    private final Clock clock;
    private final SilenceGauge gauge;

    NoticeSilence(
            Devices devices,
            DeviceHealths healths,
            SilentDevices silent,
            MuseumCatalog museums,
            Event<DeviceSilent> told,
            Clock clock,
            SilenceGauge gauge) {
        this.devices = devices;
        this.healths = healths;
        this.silent = silent;
        this.museums = museums;
        this.told = told;
        this.clock = clock;
        this.gauge = gauge;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @AcrossOrganisations
    @Transactional
    void notice() {
        Instant now = clock.instant();
        silent.deleteHeard();
        List<Device> unheard = devices.unheardSince(now.minus(DeviceAlerts.SILENT));
        Map<UUID, DeviceHealth> health =
                healths.of(unheard.stream().map(Device::id).toList());
        for (Device device : unheard) {
            if (isSilent(device, health.get(device.id()), now)) {
                silent.add(device, now);
                told.fire(silence(device, health.get(device.id())));
            }
        }
        gauge.show(silent.count());
    }

    private boolean isSilent(Device device, @Nullable DeviceHealth health, Instant now) {
        return museums.museum(device.museumId())
                .filter(museum -> DeviceAlerts.of(device, health, museum, now).contains("silent"))
                .isPresent();
    }

    private static DeviceSilent silence(Device device, @Nullable DeviceHealth health) {
        return new DeviceSilent(
                device.organisationId(),
                device.museumId(),
                device.id(),
                device.name(),
                health == null ? null : health.seenAt());
    }
}
