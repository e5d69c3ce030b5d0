package fi.kaiku.museum;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.stream.IntStream;

/// What this room refuses.
final class MuseumProblems {

    private MuseumProblems() {}

    static HttpProblem slugTaken(String slug) {
        return Problems.taken("slug-taken", "/slug", "The name \"%s\" is in use; choose another.".formatted(slug));
    }

    static HttpProblem businessIdTaken() {
        return Problems.taken("business-id-taken", "/businessId", "Another organisation has this business id.");
    }

    static HttpProblem unknownOrganisation() {
        return Problems.invalid("/organisationId", "reference.unknown", "There is no such organisation for you here.");
    }

    static void refuseReversed(List<OpeningHours> week) {
        List<FieldError> errors = IntStream.range(0, week.size())
                .filter(i -> week.get(i).areReversed())
                .mapToObj(i -> new FieldError(
                        "/openingHours/%d/closes".formatted(i), "period.order", "closes must be later than opens."))
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    /// 403: a stranger would otherwise let itself in to read what the members share.
    static HttpProblem strangerToCluster() {
        return Problems.of(
                403,
                "stranger-to-cluster",
                "Not allowed",
                "The first museum of another owner is let in by somebody who also manages a member, or by an administrator.");
    }
}
