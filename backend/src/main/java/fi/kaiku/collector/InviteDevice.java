package fi.kaiku.collector;

import fi.kaiku.museum.Museum;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import fi.kaiku.platform.SpokenCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Makes devices and the codes that enrol them, and says what they play.
@ApplicationScoped
class InviteDevice {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Devices devices;
    private final fi.kaiku.collector.Collectors collectors;
    private final Clock clock;

    InviteDevice(Devices devices, fi.kaiku.collector.Collectors collectors, Clock clock) {
        this.devices = devices;
        this.collectors = collectors;
        this.clock = clock;
    }

    /// @param id            of the device
    /// @param enrolmentCode to be typed on the tablet
    @Schema(name = "DeviceInvitation")
    record Invitation(UUID id, String enrolmentCode, Instant expiresAt) {}

    /// A new device plays what its museum has placed on kiosks, where that is one thing.
    Invitation make(Museum museum, String name) {
        String pin = "%04d".formatted(RANDOM.nextInt(10_000));
        Device device = new Device(museum.organisationId(), museum.id(), pin, clock.instant());
        List<UUID> kiosks = collectors.kiosksOf(museum.id());
        device.assign(name, Playing.CHOOSER, kiosks.size() == 1 ? kiosks : List.of());
        devices.persist(device);
        return again(device);
    }

    Invitation again(Device device) {
        SpokenCode code = SpokenCode.random();
        device.invite(code, clock.instant());
        return new Invitation(device.id(), code.readable(), Objects.requireNonNull(device.enrolmentExpiresAt()));
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for a collector of another museum or one named twice
    void assign(Device device, String name, Playing playing, List<UUID> collectorIds) {
        Set<UUID> known = collectors.of(device.museumId(), collectorIds).stream()
                .map(Collector::id)
                .collect(Collectors.toSet());
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < collectorIds.size(); i++) {
            UUID id = collectorIds.get(i);
            if (!known.contains(id)) {
                errors.add(new FieldError(
                        "/collectorIds/" + i, "reference.unknown", "The device's museum has no such collector."));
            } else if (!seen.add(id)) {
                errors.add(new FieldError("/collectorIds/" + i, "duplicate", "This collector stands here twice."));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        device.assign(name, playing, collectorIds);
    }
}
