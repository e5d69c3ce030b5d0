package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// What the wall of a workshop refuses.
final class WallProblems {

    private WallProblems() {}

    static HttpProblem otherStep(String detail) {
        return Problems.conflict("workshop-step", detail);
    }

    static HttpProblem unknown(String pointer, String what) {
        return Problems.invalid(pointer, "reference.unknown", "There is no such %s here.".formatted(what));
    }

    static HttpProblem takenCard() {
        return Problems.conflict("taken", "Somebody else's card has this id.");
    }
}
