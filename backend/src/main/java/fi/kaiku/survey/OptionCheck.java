package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What options do beside being chosen: they exclude the others, or ask for words.
final class OptionCheck {

    private final List<FieldError> errors = new ArrayList<>();
    private final Set<Specified> specified = new HashSet<>();

    private OptionCheck() {}

    static List<FieldError> errors(SurveyDefinition definition) {
        OptionCheck check = new OptionCheck();
        definition.placed().forEach(check::question);
        return check.errors;
    }

    private void question(SurveyDefinition.Placed placed) {
        Question question = placed.question();
        if (question.type() != QuestionType.MULTIPLE) {
            nothingExclusive(placed.pointer() + "/options/", question.options());
        }
        nothingExclusive(placed.pointer() + "/rows/", question.rows());
        Specified option = question.specifies();
        if (option != null) {
            specifies(placed, option);
        }
    }

    private void nothingExclusive(String pointer, List<Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).exclusive()) {
                add(
                        pointer + i + "/exclusive",
                        "option.exclusive",
                        "Only an option of a multiple excludes the others.");
            }
        }
    }

    private void specifies(SurveyDefinition.Placed placed, Specified option) {
        String pointer = placed.pointer() + "/specifies";
        if (!isAskedBefore(placed, option)) {
            add(
                    pointer,
                    "specifies.unknown",
                    "No single or multiple before it on its page has the key %s and an option %s."
                            .formatted(option.question(), option.option()));
        } else if (!specified.add(option)) {
            add(pointer, "specifies.duplicate", "Another text is asked for with this option; keep one.");
        }
        if (placed.question().visibleWhen() != null) {
            add(
                    placed.pointer() + "/visibleWhen",
                    "specifies.condition",
                    "It is asked when its option is chosen; leave the condition out.");
        }
    }

    private static boolean isAskedBefore(SurveyDefinition.Placed placed, Specified option) {
        return placed.page().questions().stream()
                .takeWhile(other -> other != placed.question())
                .filter(other -> other.type() == QuestionType.SINGLE || other.type() == QuestionType.MULTIPLE)
                .filter(other -> other.key().equals(option.question()))
                .anyMatch(other -> other.optionKeys().contains(option.option()));
    }

    private void add(String pointer, String code, String detail) {
        errors.add(new FieldError(pointer, code, detail));
    }
}
