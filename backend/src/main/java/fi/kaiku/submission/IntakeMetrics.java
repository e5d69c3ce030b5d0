package fi.kaiku.submission;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What becomes of submissions in this process, and what a commit takes. The writer counts batches, not submissions,
/// so that counting costs nothing beside a commit.
@Singleton
class IntakeMetrics {

    private static final int SERVERS_FAULT = 500;
    private static final Duration[] COMMITS = {
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(20),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2)
    };
    private static final double[] BATCHES = {1, 2, 5, 10, 20, 50, 100, 200};

    private final Counter stored;
    private final Counter duplicate;
    private final Counter conflict;
    private final Counter refused;
    private final Counter shed;
    private final Counter failed;
    private final Counter quarantined;
    private final Timer commit;
    private final DistributionSummary batch;

    IntakeMetrics(MeterRegistry registry) {
        this.stored = submissions(registry, "stored");
        this.duplicate = submissions(registry, "duplicate");
        this.conflict = submissions(registry, "conflict");
        this.refused = submissions(registry, "refused");
        this.shed = submissions(registry, "shed");
        this.failed = submissions(registry, "failed");
        this.quarantined = Counter.builder("kaiku.intake.quarantined")
                .description("Of those refused, what a tablet sent and is kept for staff")
                .register(registry);
        this.commit = Timer.builder("kaiku.intake.commit")
                .description("From the first statement of a batch until it is durable or failed")
                .serviceLevelObjectives(COMMITS)
                .register(registry);
        this.batch = DistributionSummary.builder("kaiku.intake.batch")
                .description("Submissions in one transaction")
                .serviceLevelObjectives(BATCHES)
                .register(registry);
    }

    private static Counter submissions(MeterRegistry registry, String outcome) {
        return Counter.builder("kaiku.intake.submissions")
                .description("What became of submissions")
                .tag("outcome", outcome)
                .register(registry);
    }

    void committed(List<Outcome> outcomes, long nanoseconds) {
        commit.record(nanoseconds, TimeUnit.NANOSECONDS);
        batch.record(outcomes.size());
        int fresh = 0;
        int again = 0;
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Stored any -> fresh++;
                case Outcome.Duplicate any -> again++;
                case Outcome.Conflict any -> {}
            }
        }
        stored.increment(fresh);
        duplicate.increment(again);
        conflict.increment(outcomes.size() - fresh - again);
    }

    void failed(int submissions, long nanoseconds) {
        commit.record(nanoseconds, TimeUnit.NANOSECONDS);
        failed.increment(submissions);
    }

    /// By the rules of the survey, or of its collector.
    void refused(HttpProblem problem) {
        if (problem.getStatusCode() < SERVERS_FAULT) {
            refused.increment();
        }
    }

    /// The queue was full; whoever sent them was told to come again.
    void shed(int submissions) {
        shed.increment(submissions);
    }

    void quarantined(int submissions) {
        quarantined.increment(submissions);
    }
}
