package fi.kaiku.submission;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// What the writer made of one submission: an outcome, or the problem for which the database does not take this one.
record Settled(@Nullable Outcome outcome, @Nullable HttpProblem problem) {

    private static final int NOT_NOW = 503;

    static Settled as(Outcome outcome) {
        return new Settled(outcome, null);
    }

    /// Waits for it.
    ///
    /// @throws HttpProblem 503 while the database is away: then its neighbours are to be sent again as well
    static Settled when(CompletableFuture<Outcome> outcome) {
        try {
            return as(SubmissionProblems.await(outcome));
        } catch (HttpProblem problem) {
            if (problem.getStatusCode() == NOT_NOW) {
                throw problem;
            }
            return new Settled(null, problem);
        }
    }

    Outcome orThrow() {
        if (outcome == null) {
            throw problem == null ? new IllegalStateException("neither outcome nor problem") : problem;
        }
        return outcome;
    }
}
