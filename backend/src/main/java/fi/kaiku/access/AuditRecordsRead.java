package fi.kaiku.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.platform.RecordsRead;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Writes down who read records or comments of whom. Where this fails, the event fails, and nothing is read.
@Singleton
class AuditRecordsRead {

    private final AuditEntries entries;
    private final ObjectMapper json;
    private final Clock clock;

    AuditRecordsRead(AuditEntries entries, ObjectMapper json, Clock clock) {
        this.entries = entries;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    void write(@Observes RecordsRead read) {
        read.rows().forEach((organisation, rows) -> {
            ObjectNode details = json.createObjectNode();
            details.put("form", read.form()).put("rows", rows).set("filter", json.valueToTree(read.filter()));
            entries.persist(new AuditEntry(
                    organisation, clock.instant(), read.who(), read.what().action(), read.surveyId(), details));
        });
    }
}
