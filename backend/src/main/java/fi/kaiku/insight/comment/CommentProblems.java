package fi.kaiku.insight.comment;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// What can be wrong with requests about comments, beside their filter.
final class CommentProblems {

    private CommentProblems() {}

    static HttpProblem unknown() {
        return Problems.invalid(
                "/comments", "comment.unknown", "Some are no comments on this survey that you may read.");
    }

    static HttpProblem nothingToDo() {
        return Problems.invalid("", "change.missing", "Say a state, tags to add, or tags to remove.");
    }

    static HttpProblem tooManyPoints(int most) {
        return Problems.invalid(
                "interval",
                "points.many",
                "More than %d points; take a longer interval or fewer days.".formatted(most));
    }

    static HttpProblem unknownOrganisation() {
        return Problems.invalid("/organisationId", "reference.unknown", "There is no such organisation for you here.");
    }

    static HttpProblem tagTaken(String pointer) {
        return Problems.taken("tag-taken", pointer, "The organisation has a tag of this name already.");
    }

    static HttpProblem intoItself() {
        return Problems.invalid("into", "tag.same", "Another tag of the same organisation.");
    }
}
