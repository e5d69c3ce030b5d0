package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// That what texts say in place of `{{key}}` or `{{key|other words}}` is known when they are shown: the answer to a
/// question asked before, of a type whose answers read within a sentence.
final class PipingCheck {

    private static final String OPENING = "{{";
    private static final Pattern PIPE = Pattern.compile("\\{\\{([a-z][A-Za-z0-9_]*)(?:\\|[^{}]*)?}}");
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

    static List<FieldError> errors(SurveyDefinition definition) {
        PipingCheck check = new PipingCheck();
        check.text("/definition/title", definition.title(), List.of());
        check.text("/definition/thanks", definition.thanks(), List.of());
        for (int i = 0; i < definition.pages().size(); i++) {
            SurveyPage page = definition.pages().get(i);
            List<Question> before = definition.pages().subList(0, i).stream()
                    .flatMap(earlier -> earlier.questions().stream())
                    .toList();
            check.text("/definition/pages/%d/title".formatted(i), page.title(), before);
        }
        definition.placed().forEach(placed -> check.question(placed, definition.askedBefore(placed)));
        return check.errors;
    }

    private void question(SurveyDefinition.Placed placed, List<Question> before) {
        Question question = placed.question();
        text(placed.pointer() + "/text", question.text(), before);
        text(placed.pointer() + "/help", question.help(), before);
        choices(placed.pointer() + "/options/", question.options(), before);
        choices(placed.pointer() + "/rows/", question.rows(), before);
        Scale scale = question.scale();
        if (scale != null) {
            text(placed.pointer() + "/scale/minLabel", scale.minLabel(), before);
            text(placed.pointer() + "/scale/maxLabel", scale.maxLabel(), before);
        }
    }

    private void choices(String pointer, List<Choice> choices, List<Question> before) {
        for (int i = 0; i < choices.size(); i++) {
            text(pointer + i + "/text", choices.get(i).text(), before);
        }
    }

    private void text(String pointer, @Nullable LocalizedText text, List<Question> before) {
        if (text != null) {
            text.texts().forEach((tag, words) -> words(pointer + "/" + tag, words, before));
        }
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
