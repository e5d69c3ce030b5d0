package fi.kaiku.collector;

import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a device plays, with everything that it needs to play it without a network.
@ApplicationScoped
class DeviceAssignments {

    private final Collectors collectors;
    private final Assignments assignments;
    private final MuseumCatalog museums;
    private final Clock clock;

    DeviceAssignments(Collectors collectors, Assignments assignments, MuseumCatalog museums, Clock clock) {
        this.collectors = collectors;
        this.assignments = assignments;
        this.museums = museums;
        this.clock = clock;
    }

    /// @param name       of the device
    /// @param staffPin   opens the staff's way out
    /// @param collectors in the order in which they are offered; the device itself keeps to their hours
    @Schema(name = "DeviceAssignment")
    record DeviceAssignment(
            UUID deviceId,
            String name,
            Playing playing,
            String staffPin,
            AssignmentResponse.Museum museum,
            AssignmentResponse.Theme theme,
            List<Part> collectors) {

        /// @param key      what a submission names
        /// @param opensAt  first moment at which an answer may begin; always open to that side when absent
        /// @param closesAt last moment, likewise
        /// @param phoneKey of an open link to the same survey here, where a visitor may go on by phone
        @Schema(name = "DeviceCollector")
        record Part(
                String key,
                @Nullable Instant opensAt,
                @Nullable Instant closesAt,
                @Nullable String phoneKey,
                AssignmentResponse assignment) {

            static Part of(Assignments.Assignment assignment, @Nullable String phoneKey) {
                PlacedSurvey collector = assignment.collector();
                return new Part(
                        collector.key(),
                        collector.opensAt(),
                        collector.closesAt(),
                        phoneKey,
                        AssignmentResponse.of(assignment));
            }
        }
    }

    /// @param tag changes whenever anything of the assignment does
    record Tagged(String tag, DeviceAssignment assignment) {}

    Tagged of(Device device) {
        Museum museum = museums.museum(device.museumId()).orElseThrow();
        StringBuilder whole = new StringBuilder("%d/%d".formatted(device.revision(), museum.revision()));
        List<DeviceAssignment.Part> parts = new ArrayList<>();
        for (Collector collector : collectors.inOrder(device.collectorIds())) {
            Assignments.Assignment assignment = assignments.of(collector.placed());
            DeviceAssignment.Part part = DeviceAssignment.Part.of(assignment, phoneKey(collector));
            whole.append('/').append(assignment.tag()).append('/').append(part.phoneKey());
            parts.add(part);
        }
        return new Tagged(
                UUID.nameUUIDFromBytes(whole.toString().getBytes(StandardCharsets.UTF_8))
                        .toString(),
                new DeviceAssignment(
                        device.id(),
                        device.name(),
                        device.playing(),
                        device.staffPin(),
                        AssignmentResponse.Museum.of(museum),
                        AssignmentResponse.Theme.ONLY,
                        parts));
    }

    private @Nullable String phoneKey(Collector kiosk) {
        PlacedSurvey place = kiosk.placed();
        return collectors.linksTo(place.surveyId(), place.museumId()).stream()
                .map(Collector::placed)
                .filter(link -> link.isOpenAt(clock.instant()))
                .map(PlacedSurvey::key)
                .findFirst()
                .orElse(null);
    }
}
