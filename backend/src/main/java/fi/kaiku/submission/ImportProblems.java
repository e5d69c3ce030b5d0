package fi.kaiku.submission;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// What may be wrong with an import as a whole; what is wrong with single rows stands in the report.
final class ImportProblems {

    private ImportProblems() {}

    static HttpProblem tooLarge(String detail) {
        return Problems.of(413, "import-too-large", "Too much for one import", detail + " Split it into several.");
    }

    static HttpProblem unreadable(String detail) {
        return Problems.invalid("/file", "csv", detail);
    }
}
