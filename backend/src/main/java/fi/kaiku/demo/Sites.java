package fi.kaiku.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.platform.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The museums of the demonstration as written in `resources/demo/sites.json`.
record Sites(
        List<Organisation> organisations,
        List<Cluster> clusters,
        List<ServicePoint> servicePoints,
        List<Plan> surveys) {

    record Organisation(String key, String ownerType, LocalizedText name) {}

    record Cluster(String slug, LocalizedText name, List<Museum> museums) {}

    record Museum(String slug, String organisation, String municipality, LocalizedText name, Visitors visitors) {}

    /// Who comes: answers expected on a usual day, the museum's appeal and that of its services in standard deviations.
    record Visitors(double perDay, double appeal, Map<String, Double> languages, Map<String, Double> services) {}

    record ServicePoint(String slug, String kind, LocalizedText name) {}

    /// A survey to publish and place.
    ///
    /// @param owner `cluster` (once for each cluster) or `organisation`
    /// @param channels slug of the service point by channel, empty for the museum as a whole
    record Plan(String slug, String owner, String definition, Map<String, String> channels) {}

    List<Plan> surveysOf(String owner) {
        return surveys.stream().filter(plan -> plan.owner().equals(owner)).toList();
    }

    static Sites read(ObjectMapper json) {
        return read(json, "sites", Sites.class);
    }

    static <T> T read(ObjectMapper json, String name, Class<T> type) {
        try (var content = Sites.class.getResourceAsStream("/demo/" + name + ".json")) {
            return json.readValue(Objects.requireNonNull(content, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException("demo content " + name, e);
        }
    }
}
