package fi.kaiku.collector;

import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a device plays, with everything that it needs to play it without a network.
@ApplicationScoped
class DeviceAssignments {

    private final fi.kaiku.collector.Collectors collectors;
    private final Assignments assignments;
    private final MuseumCatalog museums;

    DeviceAssignments(fi.kaiku.collector.Collectors collectors, Assignments assignments, MuseumCatalog museums) {
        this.collectors = collectors;
        this.assignments = assignments;
        this.museums = museums;
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
        @Schema(name = "DeviceCollector")
        record Part(
                String key,
                @Nullable Instant opensAt,
                @Nullable Instant closesAt,
                AssignmentResponse assignment) {

            static Part of(Assignments.Assignment assignment) {
                PlacedSurvey collector = assignment.collector();
                return new Part(
                        collector.key(), collector.opensAt(), collector.closesAt(), AssignmentResponse.of(assignment));
            }
        }
    }

    /// @param tag changes whenever anything of the assignment does
    record Tagged(String tag, DeviceAssignment assignment) {}

    Tagged of(Device device) {
        Museum museum = museums.museum(device.museumId()).orElseThrow();
        List<Assignments.Assignment> parts = collectors.inOrder(device.collectorIds()).stream()
                .map(collector -> assignments.of(collector.placed()))
                .toList();
        String tags = parts.stream().map(Assignments.Assignment::tag).collect(Collectors.joining("/"));
        String whole = "%d/%d/%s".formatted(device.revision(), museum.revision(), tags);
        return new Tagged(
                UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString(),
                new DeviceAssignment(
                        device.id(),
                        device.name(),
                        device.playing(),
                        device.staffPin(),
                        AssignmentResponse.Museum.of(museum),
                        AssignmentResponse.Theme.ONLY,
                        parts.stream().map(DeviceAssignment.Part::of).toList()));
    }
}
