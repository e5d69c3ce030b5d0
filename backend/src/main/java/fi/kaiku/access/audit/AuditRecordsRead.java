package fi.kaiku.access.audit;

import fi.kaiku.platform.Deed;
import fi.kaiku.platform.RecordsRead;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;

/// Writes down who read records or comments of whom. Where this fails, the event fails, and nothing is read.
@Singleton
class AuditRecordsRead {

    private final AuditTrail trail;

    AuditRecordsRead(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional
    void write(@Observes RecordsRead read) {
        read.rows()
                .forEach((organisation, rows) -> trail.add(new Deed(
                        organisation,
                        read.who(),
                        read.what().action(),
                        read.surveyId(),
                        Map.of("form", read.form(), "rows", rows, "filter", read.filter()))));
    }
}
