package fi.kaiku.submission.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.platform.CsvText;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The columns of a file, tied to the questions that they answer.
final class ImportColumns {

    private final List<Bound> bound = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    /// @param position in the rows of the file
    private record Bound(int position, ImportMapping.Column column, ImportQuestion question) {}

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 naming each part of the mapping that does not fit the
    /// file or the survey
    ImportColumns(ImportMapping mapping, List<String> header, Map<String, ImportQuestion> questions) {
        readHeader(header);
        for (int i = 0; i < mapping.columns().size(); i++) {
            bind(mapping.columns().get(i), "/mapping/columns/" + i, questions);
        }
        requireKnown(mapping.skipped(), "/mapping/skip/");
        requireKnown(mapping.identifying(), "/mapping/idColumns/");
        requireEachUsed(mapping, header);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    /// Adds to `problems` what cannot be read; whether an answer is allowed is for the survey's own rules to say.
    ObjectNode answers(CsvText.Row row, List<FieldError> problems) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        for (Bound column : bound) {
            String cell = row.cells().get(column.position()).strip();
            if (!cell.isEmpty()) {
                answer(column, cell, answers, problems);
            }
        }
        return answers;
    }

    private static void answer(Bound column, String cell, ObjectNode answers, List<FieldError> problems) {
        ImportMapping.Column mapped = column.column();
        try {
            JsonNode value = column.question().read(cell, mapped);
            if (value.isNull()) {
                return;
            }
            if (mapped.row() == null) {
                answers.set(mapped.question(), value);
            } else {
                answers.withObjectProperty(mapped.question()).set(mapped.row(), value);
            }
        } catch (ImportQuestion.UnreadableCell e) {
            String pointer = "/answers/" + mapped.question() + (mapped.row() == null ? "" : "/" + mapped.row());
            problems.add(new FieldError(
                    pointer, "import.value", "Column “%s”: %s".formatted(mapped.column(), e.getMessage())));
        }
    }

    private void readHeader(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            if (positions.putIfAbsent(header.get(i), i) != null) {
                errors.add(new FieldError(
                        "/file", "import.column", "Two columns are named “%s”.".formatted(header.get(i))));
            }
        }
    }

    private void bind(ImportMapping.Column column, String pointer, Map<String, ImportQuestion> questions) {
        Integer position = positions.get(column.column());
        if (position == null) {
            errors.add(unknownColumn(pointer + "/column", column.column()));
        }
        ImportQuestion question = questions.get(column.question());
        if (question == null) {
            errors.add(new FieldError(
                    pointer + "/question",
                    "question.unknown",
                    "This version has no such question that takes an answer."));
        } else if (!question.hasRow(column.row())) {
            errors.add(new FieldError(
                    pointer + "/row", "row.unknown", "Expected one of the question's rows: " + question.rows() + "."));
        } else if (position != null) {
            bound.add(new Bound(position, column, question));
        }
    }

    private void requireKnown(List<String> columns, String pointer) {
        for (int i = 0; i < columns.size(); i++) {
            if (!positions.containsKey(columns.get(i))) {
                errors.add(unknownColumn(pointer + i, columns.get(i)));
            }
        }
    }

    private void requireEachUsed(ImportMapping mapping, List<String> header) {
        Set<String> used = new HashSet<>(mapping.skipped());
        used.addAll(mapping.identifying());
        mapping.columns().forEach(column -> used.add(column.column()));
        if (mapping.completedAt().column() != null) {
            used.add(mapping.completedAt().column());
        }
        header.stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> errors.add(new FieldError(
                        "/mapping/columns",
                        "import.column",
                        "The column “%s” has no mapping; name it in skip to leave it out.".formatted(name))));
    }

    private static FieldError unknownColumn(String pointer, String name) {
        return new FieldError(pointer, "import.column", "The file has no column “%s”.".formatted(name));
    }
}
