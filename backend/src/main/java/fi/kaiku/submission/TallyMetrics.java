package fi.kaiku.submission;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// What checks of the tallies found in this process: of each survey the last one.
@Startup
@Singleton
class TallyMetrics {

    private final Map<UUID, Long> differences = new ConcurrentHashMap<>();
    private final Counter checks;

    TallyMetrics(MeterRegistry registry) {
        this.checks = Counter.builder("kaiku.tallies.checks")
                .description("Surveys whose tallies were checked")
                .register(registry);
        Gauge.builder("kaiku.tallies.differences", this, TallyMetrics::found)
                .description("Counts that differ from what is stored, as last checked; must be none")
                .register(registry);
    }

    void checked(UUID surveyId, long found) {
        checks.increment();
        if (found == 0) {
            differences.remove(surveyId);
        } else {
            differences.put(surveyId, found);
        }
    }

    private double found() {
        return differences.values().stream().mapToLong(Long::longValue).sum();
    }
}
