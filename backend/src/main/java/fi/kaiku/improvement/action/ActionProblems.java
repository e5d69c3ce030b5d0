package fi.kaiku.improvement.action;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// Why an action is not taken, moved or measured.
final class ActionProblems {

    private ActionProblems() {}

    static HttpProblem unknown(String pointer, String what) {
        return Problems.invalid(pointer, "reference.unknown", "There is no such %s here.".formatted(what));
    }

    static HttpProblem withoutReason() {
        return Problems.invalid("/reason", "value.missing", "Say why it is dropped; others may want to know.");
    }

    static HttpProblem notDone() {
        return Problems.invalid("/doneOn", "value.unexpected", "Only what is done has such a day.");
    }

    static HttpProblem notDoneYet() {
        return Problems.invalid("/doneOn", "range.future", "Nothing is done before its day; leave it out for today.");
    }

    static HttpProblem notToBeMeasured() {
        return Problems.conflict("action-not-measurable", "Only what is done and has a measure can be measured again.");
    }
}
