package fi.kaiku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Metrics;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.PromQl;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The dashboard and the alerts in `backend/operations` ask for metrics that there are, and each alert says what to do.
@QuarkusTest
class OperationsTest {

    private static final Path OPERATIONS = Path.of("operations");
    /// Prometheus' own: whether it got an answer.
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    @ParameterizedTest
    @ValueSource(strings = {"grafana.json", "alerts.yaml"})
    void asksForMetricsThatThereAre(String file) throws IOException {
        Answer.to(Place.open()).put().statusCode(201);
        System.gc(); // pauses are told of once there was one
        Set<String> known = Metrics.scrape()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
        List<String> queries =
                new YAMLMapper().readTree(OPERATIONS.resolve(file).toFile()).findValuesAsText("expr");
        Set<String> asked = queries.stream()
                .flatMap(query -> PromQl.metrics(query).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(asked.size() > 8, asked::toString);
        asked.removeAll(known);
        asked.removeAll(OF_PROMETHEUS);
        assertEquals(Set.of(), asked, () -> "known: " + new TreeSet<>(known));
    }

    @Test
    void seesEachMetricOfAQuery() {
        assertEquals(
                Set.of("a_total", "b:rate5m", "c"),
                PromQl.metrics("sum by (x) (rate(a_total{y=\"no_metric\"}[5m])) / on(z) b:rate5m unless c <= 60"));
    }

    @Test
    void tellsOfEachAlertWhatToDo() throws IOException {
        List<String> alerts =
                List.of(Files.readString(OPERATIONS.resolve("alerts.yaml")).split("- alert: "));
        String handbook = Files.readString(Path.of("..", "docs", "operations.md"));
        Set<String> silent = new HashSet<>();
        for (String alert : alerts.subList(1, alerts.size())) {
            String name = alert.lines().findFirst().orElseThrow();
            if (!alert.contains("action: ") || !handbook.contains(name)) {
                silent.add(name);
            }
        }
        assertEquals(Set.of(), silent);
        assertTrue(alerts.size() > 10);
    }
}
