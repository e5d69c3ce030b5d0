package fi.kaiku.platform.replica;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/// How old the replica is; no number where none is set, or it cannot be told.
@Startup
@Singleton
class ReplicaGauge {

    ReplicaGauge(Replica replica, MeterRegistry registry) {
        Gauge.builder("kaiku.replica.lag", replica, Replica::lag)
                .description("Seconds by which figures read from the replica are old")
                .baseUnit("seconds")
                .register(registry);
    }
}
