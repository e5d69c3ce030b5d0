package fi.kaiku.submission.imports;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/// What may be wrong with an import as a whole; what is wrong with single rows stands in the report.
final class ImportProblems {

    private ImportProblems() {}

    static HttpProblem tooLarge(String detail) {
        return Problems.of(413, "import-too-large", "Too much for one import", detail + " Split it into several.");
    }

    static HttpProblem unknownMuseum() {
        return Problems.invalid(
                "/mapping/museumId", "reference.unknown", "There is no such museum for you that may use this survey.");
    }

    static HttpProblem unknownLanguage(List<String> languages) {
        return Problems.invalid(
                "/mapping/language",
                "language.unknown",
                "This version exists in %s.".formatted(String.join(", ", languages)));
    }

    static HttpProblem notPublished() {
        return Problems.conflict(
                "survey-not-published", "Publish a version of the survey before answers to it are imported.");
    }

    static HttpProblem unknownVersion(int version) {
        return Problems.invalid(
                "/mapping/version",
                "version.unknown",
                "Version %d of this survey was never published.".formatted(version));
    }

    static HttpProblem unreadable(String detail) {
        return Problems.invalid("/file", "csv", detail);
    }
}
