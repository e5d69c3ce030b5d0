package fi.kaiku.submission.imports;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import fi.kaiku.submission.Intake;
import fi.kaiku.submission.Outcome;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
    @Schema(name = "ImportLine")
    record Line(long line, UUID id, String status, List<FieldError> problems) {

        static Line of(long line, UUID id, Intake.Result result) {
            return switch (result.outcome()) {
                case null -> new Line(line, id, "invalid", problems(result.problem()));
                case Outcome.Stored stored -> new Line(line, id, "stored", List.of());
                case Outcome.Duplicate duplicate -> new Line(line, id, "duplicate", List.of());
                case Outcome.Conflict conflict -> new Line(line, id, "conflict", List.of());
            };
        }

        private static List<FieldError> problems(@Nullable HttpProblem problem) {
            if (problem == null) {
                return List.of();
            }
            List<FieldError> errors = Problems.fieldErrors(problem);
            return errors.isEmpty() ? List.of(new FieldError("", "refused", problem.getDetail())) : errors;
        }
    }

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
