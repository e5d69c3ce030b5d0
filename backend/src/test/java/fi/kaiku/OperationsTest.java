package fi.kaiku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Metrics;
import fi.kaiku.testing.Place;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The dashboard and the alerts in `backend/operations` ask for metrics that there are, and each alert says what to do.
@QuarkusTest
class OperationsTest {

    private static final Path OPERATIONS = Path.of("operations");
    private static final Pattern METRIC = Pattern.compile("\\b(?:kaiku|http|jvm|agroal|process|system)_[a-z_]+");

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
        Set<String> asked = METRIC.matcher(Files.readString(OPERATIONS.resolve(file)))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(asked.size() > 8, asked::toString);
        asked.removeAll(known);
        assertEquals(Set.of(), asked, () -> "known: " + new TreeSet<>(known));
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
