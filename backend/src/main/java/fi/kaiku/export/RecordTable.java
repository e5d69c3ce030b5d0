package fi.kaiku.export;

import fi.kaiku.export.file.RowFile;
import fi.kaiku.export.record.Column;
import fi.kaiku.export.record.SubmissionRecord;
import fi.kaiku.export.words.SurveyWords;
import fi.kaiku.export.words.Variable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A survey's records as a table: codes under the names of variables, or words under what was asked.
final class RecordTable {

    private final List<Column> columns;
    private final SurveyWords words;
    private final @Nullable String labels;
    private final List<Map<String, String>> wordsOfCodes = new ArrayList<>();

    /// @param labels language of the words; null for codes
    RecordTable(List<Column> columns, SurveyWords words, @Nullable String labels) {
        this.columns = columns;
        this.words = words;
        this.labels = labels;
        for (Column column : columns) {
            Map<String, String> ofCodes = new HashMap<>();
            if (labels != null && column.variable().kind() == Variable.Kind.CODE) {
                column.variable().codes().forEach(code -> ofCodes.put(code.code(), words.in(labels, code.label())));
            }
            wordsOfCodes.add(ofCodes);
        }
    }

    /// The file, once it has its first row.
    RowFile begun(RowFile file) throws IOException {
        file.row(columns.stream().map(Column::variable).map(this::heading).toList());
        return file;
    }

    List<@Nullable Object> row(SubmissionRecord submission) {
        List<@Nullable Object> row = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).value().apply(submission);
            row.add(value instanceof String code ? wordsOfCodes.get(i).getOrDefault(code, code) : value);
        }
        return row;
    }

    List<Variable> variables() {
        return columns.stream().map(Column::variable).toList();
    }

    SurveyWords words() {
        return words;
    }

    /// The language of whatever words it needs.
    String language() {
        return labels == null ? words.mainLanguage() : labels;
    }

    private String heading(Variable variable) {
        return labels == null ? variable.name() : words.in(labels, variable.label());
    }
}
