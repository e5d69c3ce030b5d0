package fi.kaiku.submission;

import fi.kaiku.collector.PlacedSurvey;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Through which collectors the caller may answer. Whoever has a collector's key may use it; a partner's system only
/// those of its organisation, and only if it was let to send.
@ApplicationScoped
class Senders {

    private final Caller caller;

    Senders(Caller caller) {
        this.caller = caller;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for a partner's system that may not send
    Predicate<PlacedSurvey> collectors() {
        if (!caller.isClient()) {
            return any -> true;
        }
        caller.requireSomewhere(Permission.SUBMISSIONS_SEND);
        Set<UUID> own = caller.organisations(Permission.SUBMISSIONS_SEND);
        return collector -> own.contains(collector.organisationId());
    }

    /// Whether the token of the request is a partner's, and no device's.
    boolean isClient() {
        return caller.isClient();
    }
}
