package fi.kaiku.insight.view;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// Why a view is not kept.
final class ViewProblems {

    private ViewProblems() {}

    static HttpProblem unknown(String pointer, String what) {
        return Problems.invalid(pointer, "reference.unknown", "There is no such %s for you.".formatted(what));
    }

    static HttpProblem tooMany(int most) {
        return Problems.conflict(
                "views-many",
                "You have %d views of this survey already; delete one that you no longer need.".formatted(most));
    }
}
