package fi.kaiku.submission;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import fi.kaiku.platform.StoreProblems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// What intake refuses, and what it cannot do now.
final class SubmissionProblems {

    private static final int RETRY_SECONDS = 2;

    private SubmissionProblems() {}

    static HttpProblem invalid(List<FieldError> errors) {
        return Problems.of(
                422,
                "invalid-submission",
                "Invalid submission",
                "Nothing was stored. See errors: each names a field, why, and what would do.",
                errors);
    }

    static HttpProblem missingId() {
        return invalid(
                List.of(new FieldError("/id", "id.missing", "Each submission of a batch needs its id, a UUID.")));
    }

    static HttpProblem unknownCollector() {
        return invalid(List.of(new FieldError(
                "/collectorKey",
                "collector.unknown",
                "There is no collector with this key; ask for the survey's link again.")));
    }

    static HttpProblem unknownVersion(int version) {
        return invalid(List.of(new FieldError(
                "/version", "version.unknown", "Version %d of this survey was never published.".formatted(version))));
    }

    static HttpProblem closed() {
        return Problems.conflict(
                "collector-closed", "This collector was closed when the answer began; nothing was stored.");
    }

    static HttpProblem otherContent() {
        return Problems.conflict(
                "submission-conflict",
                "Another submission is stored under this id and stays as it is. Send a new submission under a new id.");
    }

    static HttpProblem busy() {
        return Problems.retryLater(
                503, "busy", "Too many submissions wait to be stored; send it again.", RETRY_SECONDS);
    }

    /// A failure of the database as seen by a caller: worth a retry where the database was away.
    static HttpProblem notStored(Throwable failure) {
        return StoreProblems.isOutage(failure)
                ? StoreProblems.away()
                : Problems.of(500, "internal-error", "Internal error", "The submission was not stored; send it again.");
    }

    static <T> T await(CompletableFuture<T> outcome) {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof HttpProblem problem ? problem : e;
        }
    }
}
