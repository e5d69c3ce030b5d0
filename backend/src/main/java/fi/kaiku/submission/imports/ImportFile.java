package fi.kaiku.submission.imports;

import fi.kaiku.platform.CsvText;
import java.util.List;

/// A CSV file (RFC 4180) as people have it, see [CsvText]. Empty lines are passed over.
record ImportFile(List<String> header, List<CsvText.Row> rows) {

    static final int MAX_BYTES = 10 * 1024 * 1024;
    static final int MAX_ROWS = 100_000;

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 413 when too large, 422 when not CSV
    static ImportFile read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw ImportProblems.tooLarge("The file has more than %d bytes.".formatted(MAX_BYTES));
        }
        List<CsvText.Row> rows = rows(bytes);
        if (rows.isEmpty()) {
            throw ImportProblems.unreadable("The file is empty; its first line must name the columns.");
        }
        List<String> header =
                rows.getFirst().cells().stream().map(String::strip).toList();
        return new ImportFile(header, List.copyOf(rows.subList(1, rows.size())));
    }

    private static List<CsvText.Row> rows(byte[] bytes) {
        try {
            List<CsvText.Row> rows = CsvText.of(bytes).rows(1 + MAX_ROWS);
            if (rows.size() > 1 + MAX_ROWS) {
                throw ImportProblems.tooLarge("The file has more than %d rows.".formatted(MAX_ROWS));
            }
            return rows;
        } catch (CsvText.Unreadable e) {
            throw ImportProblems.unreadable("The file is not CSV: " + e.getMessage());
        }
    }
}
