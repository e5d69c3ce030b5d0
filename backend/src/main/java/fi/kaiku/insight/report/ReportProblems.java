package fi.kaiku.insight.report;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// Why there is no report.
final class ReportProblems {

    private static final int RETRY_SECONDS = 5;

    private ReportProblems() {}

    static HttpProblem pressBusy() {
        return Problems.retryLater(503, "busy", "Other reports are being set; ask for it again.", RETRY_SECONDS);
    }
}
