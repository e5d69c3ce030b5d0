package fi.kaiku.insight;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// What can be wrong with a question to the results, beside its filter.
final class InsightProblems {

    private InsightProblems() {}

    static HttpProblem noVisits() {
        return Problems.invalid(
                "weights",
                "visits.none",
                "Nobody counted visits in these museums and months: enter them, or leave the weights out.");
    }

    static HttpProblem tooManyPoints(int most) {
        return Problems.invalid(
                "interval",
                "points.many",
                "More than %d points; take a longer interval or fewer days.".formatted(most));
    }
}
