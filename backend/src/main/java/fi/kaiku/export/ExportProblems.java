package fi.kaiku.export;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// What can be wrong with a download, beside its filter.
final class ExportProblems {

    private static final int RETRY_SECONDS = 20;

    private ExportProblems() {}

    static HttpProblem tooManyRows(long most) {
        return Problems.invalid(
                "format",
                "rows.many",
                "A sheet of Excel holds %d rows. Narrow the filter, or take csv.".formatted(most));
    }

    static HttpProblem tooManyDownloads() {
        return Problems.retryLater(503, "busy", "Many downloads are under way.", RETRY_SECONDS);
    }

    static HttpProblem noParquet() {
        return Problems.of(
                501,
                "format-not-installed",
                "Not installed",
                "This installation was built without Parquet. Its operator can build it with `-Pparquet`; csv holds the "
                        + "same.");
    }
}
