package fi.kaiku.submission;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// Dead once the writer has ended without having been told to, since only another start brings it back. Whether
/// the database answers is none of its business: a restart would not help that.
@Liveness
@Singleton
class WriterLiveness implements HealthCheck {

    private final GroupCommit writer;

    WriterLiveness(GroupCommit writer) {
        this.writer = writer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("submission writer thread")
                .status(writer.isAlive())
                .build();
    }
}
