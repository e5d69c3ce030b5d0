package fi.kaiku.improvement.answer;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Why an answer is not kept or not published.
final class AnswerProblems {

    static final int LONGEST = 600;

    private AnswerProblems() {}

    static HttpProblem unknown(String pointer, String what) {
        return Problems.invalid(pointer, "reference.unknown", "There is no such %s for you.".formatted(what));
    }

    static List<FieldError> tooLong(AnswerContent content) {
        return errors(content, (pointer, text) -> text.longer(pointer, LONGEST));
    }

    /// @param languages in which the museum speaks to its visitors
    static List<FieldError> missing(AnswerContent content, List<String> languages) {
        return errors(content, (pointer, text) -> text.missing(pointer, languages));
    }

    private static List<FieldError> errors(
            AnswerContent content, BiFunction<String, LocalizedText, List<FieldError>> check) {
        return Stream.concat(check.apply("/said", content.said()).stream(), check.apply("/did", content.did()).stream())
                .toList();
    }
}
