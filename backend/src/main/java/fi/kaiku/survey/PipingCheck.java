package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// That what texts say in place of `{{key}}` or `{{key|other words}}` is known when they are shown: the answer to a
/// question asked before, of a type whose answers read within a sentence. Of languages that are not shown it asks
/// nothing.
final class PipingCheck {

    private static final String OPENING = "{{";
    private static final String UNANSWERED = "…";
    private static final Pattern PIPE = Pattern.compile("\\{\\{([a-z][A-Za-z0-9_]*)(?:\\|([^{}]*))?}}");
    private static final Pattern PLACE = Pattern.compile("/definition/pages/\\d+(/questions/\\d+)?");
    private static final Set<QuestionType> READABLE = Set.of(
            QuestionType.RATING,
            QuestionType.NPS,
            QuestionType.SLIDER,
            QuestionType.NUMBER,
            QuestionType.SINGLE,
            QuestionType.MULTIPLE,
            QuestionType.TEXT);

    private final List<FieldError> errors = new ArrayList<>();

    private PipingCheck() {}

    /// A text as it reads where no answer is known.
    static String withoutAnswers(String text) {
        return PIPE.matcher(text)
                .replaceAll(pipe -> Matcher.quoteReplacement(pipe.group(2) == null ? UNANSWERED : pipe.group(2)));
    }

    static List<FieldError> errors(SurveyDefinition definition) {
        Map<String, List<Question>> before = new HashMap<>();
        for (int i = 0; i < definition.pages().size(); i++) {
            before.put(
                    "/definition/pages/" + i,
                    definition.pages().subList(0, i).stream()
                            .flatMap(page -> page.questions().stream())
                            .toList());
        }
        definition.placed().forEach(placed -> before.put(placed.pointer(), definition.askedBefore(placed)));
        PipingCheck check = new PipingCheck();
        Set<String> shown = definition.shownTags();
        for (DefinitionText text : DefinitionTexts.of(definition)) {
            Matcher place = PLACE.matcher(text.pointer());
            List<Question> known = place.lookingAt() ? before.getOrDefault(place.group(), List.of()) : List.of();
            text.text().texts().forEach((tag, words) -> {
                if (shown.contains(tag)) {
                    check.words(text.pointer() + "/" + tag, words, known);
                }
            });
        }
        return check.errors;
    }

    private void words(String pointer, String words, List<Question> before) {
        Matcher pipes = PIPE.matcher(words);
        while (pipes.find()) {
            pipe(pointer, pipes.group(1), before);
        }
        if (pipes.replaceAll("").contains(OPENING)) {
            add(pointer, "piping.syntax", "An earlier answer is written {{key}} or {{key|words where there is none}}.");
        }
    }

    private void pipe(String pointer, String key, List<Question> before) {
        Question asked = before.stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElse(null);
        if (asked == null) {
            add(pointer, "piping.unknown", "No question with the key %s is always asked before.".formatted(key));
        } else if (!READABLE.contains(asked.type())) {
            add(
                    pointer,
                    "piping.type",
                    "Answers to a %s do not read within a sentence."
                            .formatted(asked.type().code()));
        }
    }

    private void add(String pointer, String code, String detail) {
        errors.add(new FieldError(pointer, code, detail));
    }
}
