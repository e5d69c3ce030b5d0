package fi.kaiku.access.invitation;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/// What this feature refuses.
final class InvitationProblems {

    private InvitationProblems() {}

    /// 409: the link is of old, was used or withdrawn, or never was one.
    static HttpProblem linkEnded() {
        return Problems.conflict("link-ended", "This link has ended or was used already. Ask for another one.");
    }

    /// 429: nobody's letter box is filled by us.
    static HttpProblem lettersPaused() {
        return Problems.retryLater(
                429, "letters-paused", "This address was written to three times in the last hour.", 3600);
    }

    /// 422: who has no account yet needs a name, a language and a password.
    static HttpProblem missing(List<String> members) {
        return Problems.invalid(members.stream()
                .map(member -> new FieldError("/" + member, "value.required", "An account needs this."))
                .toList());
    }
}
