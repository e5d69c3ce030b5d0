package fi.kaiku.submission.retention;

import fi.kaiku.museum.privacy.DataClass;
import fi.kaiku.museum.privacy.PrivacyCatalog;
import fi.kaiku.platform.Deed;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Each night, lets go of what is over. It keeps no place of its own: what is left is found again, by the next run or
/// by
/// another instance, so it may be broken off at any time.
@ApplicationScoped
class RetentionJob {

    private final PrivacyCatalog decisions;
    private final ForgetBatch batch;
    private final Clock clock;
    private final int auditMonths;

    RetentionJob(
            PrivacyCatalog decisions,
            ForgetBatch batch,
            Clock clock,
            @ConfigProperty(name = "kaiku.retention.installation-audit-months") int auditMonths) {
        this.decisions = decisions;
        this.batch = batch;
        this.clock = clock;
        this.auditMonths = auditMonths;
    }

    @Scheduled(cron = "{kaiku.retention.cron}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        for (PrivacyCatalog.Decided decided : decisions.decided()) {
            for (DataClass what : DataClass.values()) {
                Integer months = what.term(decided.terms());
                if (months != null) {
                    forget(decided.organisationId(), what, months);
                }
            }
        }
        forget(Deed.INSTALLATION, DataClass.AUDIT, auditMonths);
    }

    private void forget(UUID organisationId, DataClass what, int months) {
        Horizon horizon = Horizon.of(months, clock);
        int gone;
        do {
            gone = batch.forget(organisationId, what, horizon);
        } while (gone == ForgetBatch.MOST);
    }
}
