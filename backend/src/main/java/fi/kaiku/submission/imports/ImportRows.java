package fi.kaiku.submission.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.museum.Museum;
import fi.kaiku.platform.CsvText;
import fi.kaiku.platform.FieldError;
import fi.kaiku.submission.SubmissionContent;
import fi.kaiku.survey.PublishedVersion;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Turns the rows of one file into submissions, in order: equal rows are told apart by their count.
final class ImportRows {

    private final ImportMapping mapping;
    private final List<String> header;
    private final int version;
    private final ImportColumns columns;
    private final ImportTime time;
    private final ImportIds ids;
    private final int[] identifying;

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where mapping, file and survey do not fit
    ImportRows(ImportMapping mapping, List<String> header, PublishedVersion version, Museum museum) {
        this.mapping = mapping;
        this.header = header;
        this.version = version.number();
        this.columns = new ImportColumns(mapping, header, ImportQuestion.of(version.definition(), mapping.language()));
        this.time = ImportTime.of(mapping.completedAt(), header, museum.timeZone());
        this.ids = new ImportIds(version.surveyId(), museum.id());
        this.identifying =
                mapping.identifying().stream().mapToInt(header::indexOf).toArray();
    }

    /// @param line     of the file on which the row begins
    /// @param problems why the row cannot be read; none when it can
    record Read(long line, UUID id, SubmissionContent content, List<FieldError> problems) {}

    Read read(CsvText.Row row, String collectorKey) {
        List<FieldError> problems = new ArrayList<>();
        UUID id = id(row);
        Instant completedAt = null;
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        if (row.cells().size() == header.size()) {
            completedAt = completedAt(row, problems);
            answers = columns.answers(row, problems);
        } else {
            problems.add(new FieldError(
                    "",
                    "import.cells",
                    "Cells in this row: %d, in the first line of the file: %d."
                            .formatted(row.cells().size(), header.size())));
        }
        SubmissionContent content = new SubmissionContent(
                collectorKey, version, mapping.language(), null, completedAt, null, null, true, null, answers);
        return new Read(row.line(), id, content, problems);
    }

    private UUID id(CsvText.Row row) {
        if (identifying.length == 0 || row.cells().size() != header.size()) {
            return ids.ofRow(row.cells());
        }
        return ids.ofRespondent(
                IntStream.of(identifying).mapToObj(row.cells()::get).toList());
    }

    private @Nullable Instant completedAt(CsvText.Row row, List<FieldError> problems) {
        try {
            return time.of(row);
        } catch (DateTimeException e) {
            problems.add(new FieldError(
                    "/completedAt",
                    "import.time",
                    "The time does not fit the format of the mapping: " + e.getMessage()));
            return null;
        }
    }
}
