package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.ObjectMapper;

/// A file that somebody brings in.
public final class SurveyFile {

    /// In bytes. Text and structure are all that is read of a survey.
    public static final int LARGEST = 10 << 20;

    private SurveyFile() {}

    /// @param language of texts where the file does not say, BCP 47
    /// @param json     the reader of JSON with the rules of this house
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 413 for too much, 422 for what is not read
    public static ReadSurvey read(byte[] bytes, SurveyFormat format, String language, ObjectMapper json) {
        if (bytes.length > LARGEST) {
            throw FileProblems.tooLarge("file.size", "The file has more than %d bytes.".formatted(LARGEST));
        }
        if (bytes.length == 0) {
            throw FileProblems.unreadable("file.empty", "The file is empty.");
        }
        return switch (format) {
            case KAIKU -> KaikuFile.read(bytes, json);
            case XLSFORM -> XlsForm.read(bytes, language);
            case LSS -> LimeSurvey.read(bytes);
        };
    }
}
