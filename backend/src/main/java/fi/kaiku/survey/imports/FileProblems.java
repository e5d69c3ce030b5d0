package fi.kaiku.survey.imports;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/// Why a file is not read at all; what of it is changed or left out stands in the notes.
final class FileProblems {

    private FileProblems() {}

    /// 422: the file is not of the format that was named, or it is broken.
    static HttpProblem unreadable(String code, String detail) {
        return Problems.of(
                422,
                "survey-file-unreadable",
                "Not a survey that can be read",
                "Nothing was made of the file; see errors.",
                List.of(new FieldError("/file", code, detail)));
    }

    /// 413: more than any questionnaire needs.
    static HttpProblem tooLarge(String code, String detail) {
        return Problems.of(
                413,
                "survey-file-too-large",
                "Too much for one survey",
                "Nothing was made of the file; see errors.",
                List.of(new FieldError("/file", code, detail)));
    }
}
