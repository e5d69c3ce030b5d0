package fi.kaiku.partner.event;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// What the feed refuses.
final class EventProblems {

    private EventProblems() {}

    static HttpProblem cursorTooOld() {
        return Problems.of(
                410,
                "cursor-too-old",
                "Kept no more",
                "Events are kept for 30 days, and some after this cursor are gone. Read what you keep anew from the "
                        + "API, then start the feed again without a cursor.");
    }

    static HttpProblem organisationMissing() {
        return Problems.invalid("organisationId", "value.missing", "Say of which organisation: you belong to several.");
    }

    static HttpProblem unknownOrganisation() {
        return Problems.invalid("organisationId", "value.unknown", "There is no such organisation for you.");
    }

    static HttpProblem unknownType() {
        return Problems.invalid("types", "value.unknown", "There is no such type; see docs/webhooks.md.");
    }
}
