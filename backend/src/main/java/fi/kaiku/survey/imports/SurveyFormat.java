package fi.kaiku.survey.imports;

import java.util.Locale;

/// In what a survey is written down.
public enum SurveyFormat {
    /// The definition as Kaiku keeps it, or an object with it as its member `definition`.
    KAIKU,
    /// A workbook (.xlsx) of ODK and its relatives.
    XLSFORM,
    /// The structure of a LimeSurvey survey, as XML.
    LSS;

    /// @throws IllegalArgumentException for another name
    public static SurveyFormat of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
