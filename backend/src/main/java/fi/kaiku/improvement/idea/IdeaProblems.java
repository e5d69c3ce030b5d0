package fi.kaiku.improvement.idea;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// Why an idea is not taken, merged or put to the vote.
final class IdeaProblems {

    private static final int RETRY_SECONDS = 60;

    private IdeaProblems() {}

    static HttpProblem unknown(String pointer, String what) {
        return Problems.invalid(pointer, "reference.unknown", "There is no such %s here.".formatted(what));
    }

    static HttpProblem askedNowhere() {
        return Problems.invalid("/open", "value.missing", "Say which museum it is about, whose visitors are asked.");
    }

    static HttpProblem onlyPartners() {
        return Problems.invalid("/source", "value.unexpected", "A partner's system speaks for partners; leave it out.");
    }

    static HttpProblem wordsOfAVisitor() {
        return Problems.invalid("/text", "value.unexpected", "A visitor's own words stay as they are.");
    }

    static HttpProblem withoutWords() {
        return Problems.invalid("/text", "value.missing", "Say what could be done.");
    }

    static HttpProblem intoItself() {
        return Problems.invalid("/into", "value.unexpected", "An idea cannot be merged into itself.");
    }

    static HttpProblem intoClosed() {
        return Problems.conflict("idea-not-open", "Only an open idea can speak for others, or be voted on.");
    }

    static HttpProblem notShown() {
        return Problems.invalid(
                "/shown", "reference.unknown", "Name two or three different ideas of this museum's ballot.");
    }

    static HttpProblem notAmongShown() {
        return Problems.invalid("/chosen", "value.unknown", "One of those that were shown.");
    }

    static HttpProblem otherVote() {
        return Problems.conflict("vote-differs", "Another vote was stored under this id; each visit votes once.");
    }

    static HttpProblem tooManyVotes() {
        return Problems.retryLater(
                429, "rate-limited", "More votes than a museum's visitors give; try again in a minute.", RETRY_SECONDS);
    }
}
