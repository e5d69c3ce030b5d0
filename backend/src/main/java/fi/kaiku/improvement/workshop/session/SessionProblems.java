package fi.kaiku.improvement.workshop.session;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// Why somebody who takes part is refused, or asked to wait.
final class SessionProblems {

    private static final int RETRY_SECONDS = 30;

    private SessionProblems() {}

    static HttpProblem unknownParticipant() {
        return Problems.of(
                401,
                "participant-unknown",
                "Unknown participant",
                "The token is missing or wrong, or the workshop is over and gone; join again.");
    }

    static HttpProblem slowDown(int seconds) {
        return Problems.retryLater(429, "slow-down", "That was a lot at once; nothing of it is lost.", seconds);
    }

    static HttpProblem codesPaused(int seconds) {
        return Problems.retryLater(
                429, "codes-paused", "Too many wrong codes came from this address; try again in a while.", seconds);
    }

    static HttpProblem tooManyStreams() {
        return Problems.retryLater(
                503, "busy", "As many people follow as this server can serve; come again.", RETRY_SECONDS);
    }
}
