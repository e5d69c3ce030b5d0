package fi.kaiku.insight.live;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// Why a stream is refused.
final class LiveProblems {

    private static final int RETRY_SECONDS = 30;

    private LiveProblems() {}

    static HttpProblem tooManyStreams() {
        return Problems.retryLater(
                503, "busy", "As many people watch as this server can serve; come again.", RETRY_SECONDS);
    }
}
