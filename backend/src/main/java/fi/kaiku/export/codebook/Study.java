package fi.kaiku.export.codebook;

import fi.kaiku.export.words.SurveyWords;
import fi.kaiku.export.words.Variable;
import java.time.LocalDate;
import java.util.List;

/// The records of a survey within a filter, as what describes them needs to know.
///
/// @param slug      the survey's own name, for the name of the package
/// @param language  of texts of which there can be only one
/// @param variables in the order of the columns of [#DATA]
/// @param rows      how many submissions there are
/// @param filter    as understood, in JSON
/// @param synthetic whether the answers are invented
public record Study(
        String slug,
        SurveyWords words,
        String language,
        List<Variable> variables,
        long rows,
        String filter,
        LocalDate day,
        boolean synthetic) {

    /// Names of the files.
    public static final String DATA = "data.csv";

    public static final String CODEBOOK = "codebook.csv";
    public static final String DDI = "ddi-codebook.xml";
    public static final String SPSS = "data.sps";
    public static final String DESCRIPTOR = "datapackage.json";
    public static final String README = "README.md";

    String title() {
        return words.in(language, words.title());
    }

    String label(Variable variable) {
        return words.in(language, variable.label());
    }

    String label(Variable.Code code) {
        return words.in(language, code.label());
    }
}
