package fi.kaiku.platform.replica;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Tells where figures are read. Never a failure: there is the primary.
@Readiness
@Singleton
class ReplicaHealth implements HealthCheck {

    private final Replica replica;

    ReplicaHealth(Replica replica) {
        this.replica = replica;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("figures")
                .withData("from", replica.isFresh() ? "replica" : "primary")
                .up()
                .build();
    }
}
