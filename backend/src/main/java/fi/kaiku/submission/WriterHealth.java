package fi.kaiku.submission;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Not ready while submissions cannot be queued: the writer stops, has ended, or has as many waiting as it takes.
@Readiness
@Singleton
class WriterHealth implements HealthCheck {

    private final GroupCommit writer;

    WriterHealth(GroupCommit writer) {
        this.writer = writer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("submission writer")
                .status(writer.takesSubmissions())
                .build();
    }
}
