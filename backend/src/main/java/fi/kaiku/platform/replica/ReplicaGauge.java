package fi.kaiku.platform.replica;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/// Whether a replica is set, and how old it is; no number where none is set, or it cannot be told.
@Startup
@Singleton
class ReplicaGauge {

    ReplicaGauge(Replica replica, MeterRegistry registry) {
        Gauge.builder("kaiku.replica.set", replica, set -> set.isSet() ? 1 : 0)
                .description("1 where figures are to be read from a replica")
                .register(registry);
        Gauge.builder("kaiku.replica.lag", replica, Replica::lag)
                .description("Seconds by which figures read from the replica are old")
                .baseUnit("seconds")
                .register(registry);
    }
}
