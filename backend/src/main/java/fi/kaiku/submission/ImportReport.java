package fi.kaiku.submission;

import fi.kaiku.platform.FieldError;
import java.util.List;
import java.util.UUID;

/// What an import did, or in a dry run would do, with each row of the file.
///
/// @param rows rows of the file, without its header: the sum of the next four
/// @param conflicts rows imported before with other answers; what is stored stays
/// @param lines one for each row, in the order of the file
record ImportReport(
        boolean dryRun, int rows, int stored, int duplicates, int conflicts, int invalid, List<Line> lines) {

    /// @param line of the file on which the row begins, the header being line 1
    /// @param id of the submission
    /// @param status `stored`, `duplicate`, `conflict` or `invalid`
    record Line(long line, UUID id, String status, List<FieldError> problems) {}

    static ImportReport of(boolean dryRun, List<Line> lines) {
        return new ImportReport(
                dryRun,
                lines.size(),
                count(lines, "stored"),
                count(lines, "duplicate"),
                count(lines, "conflict"),
                count(lines, "invalid"),
                lines);
    }

    private static int count(List<Line> lines, String status) {
        return (int) lines.stream().filter(line -> line.status().equals(status)).count();
    }
}
