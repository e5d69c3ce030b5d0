package fi.kaiku.export;

import fi.kaiku.export.file.RowFile;
import fi.kaiku.export.words.SurveyWords;
import fi.kaiku.export.words.Variable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the variables and their codes mean, as a table: a row for each variable, and one for each of its codes.
final class CodebookTable {

    private CodebookTable() {}

    static void write(List<Variable> variables, SurveyWords words, String language, RowFile file) throws IOException {
        file.row(List.of("variable", "kind", "lowest", "highest", "code", "label"));
        for (Variable variable : variables) {
            Variable.Range range = variable.range();
            file.row(Arrays.asList(
                    variable.name(),
                    variable.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    range == null ? null : range.lowest(),
                    range == null ? null : range.highest(),
                    null,
                    words.in(language, variable.label())));
            for (Variable.Code code : variable.codes()) {
                file.row(Arrays.asList(
                        variable.name(), null, null, null, code.code(), words.in(language, code.label())));
            }
        }
    }
}
