package fi.kaiku.access.audit;

import fi.kaiku.platform.Deed;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// Writes down what came to nothing, such as a failed login, once the request is over.
@Singleton
class AuditDeedLater {

    private final AuditTrail trail;

    AuditDeedLater(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional
    void write(@ObservesAsync Deed deed) {
        trail.add(deed);
    }
}
