package fi.kaiku.access.audit;

import fi.kaiku.platform.Deed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// Writes down what rooms tell. Where this fails, the event fails, and what it tells does not happen.
@Singleton
class AuditDeed {

    private final AuditTrail trail;

    AuditDeed(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional
    void write(@Observes Deed deed) {
        trail.add(deed);
    }
}
