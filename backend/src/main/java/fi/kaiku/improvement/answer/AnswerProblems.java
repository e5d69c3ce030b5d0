package fi.kaiku.improvement.answer;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Why an answer is not kept or not published.
final class AnswerProblems {

    static final int LONGEST = 600;

    private AnswerProblems() {}

    static HttpProblem unknown(String pointer, String what) {
        return Problems.invalid(pointer, "reference.unknown", "There is no such %s for you.".formatted(what));
    }

    static List<FieldError> tooLong(AnswerContent content) {
        return texts(content)
                .flatMap(text -> text.getValue().texts().entrySet().stream()
                        .filter(words -> words.getValue().length() > LONGEST)
                        .map(words -> new FieldError(
                                "/%s/%s".formatted(text.getKey(), words.getKey()),
                                "text.too-long",
                                "At most %d characters.".formatted(LONGEST))))
                .toList();
    }

    /// @param languages in which the museum speaks to its visitors
    static List<FieldError> missing(AnswerContent content, List<String> languages) {
        return texts(content)
                .flatMap(text -> languages.stream()
                        .filter(language -> text.getValue().in(language).isEmpty())
                        .map(language -> new FieldError(
                                "/%s/%s".formatted(text.getKey(), language),
                                "text.missing",
                                "The museum speaks this language to its visitors; say it in it, too.")))
                .toList();
    }

    private static Stream<Map.Entry<String, LocalizedText>> texts(AnswerContent content) {
        return Stream.of(Map.entry("said", content.said()), Map.entry("did", content.did()));
    }
}
