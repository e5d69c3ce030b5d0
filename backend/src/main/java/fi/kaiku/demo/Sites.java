package fi.kaiku.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
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

    record Organisation(String key, String ownerType, Map<String, String> name) {}

    record Cluster(String slug, Map<String, String> name, List<Museum> museums) {}

    record Museum(String slug, String organisation, String municipality, Map<String, String> name, Visitors visitors) {}

    /// Who comes: answers expected on a usual day, the museum's appeal and that of its services in standard deviations.
    record Visitors(double perDay, double appeal, Map<String, Double> languages, Map<String, Double> services) {}

    record ServicePoint(String slug, String kind, Map<String, String> name) {}

    /// A survey to publish: `owner` is `cluster` (once for each cluster) or `organisation`.
    record Plan(String slug, String owner, String definition) {}

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
