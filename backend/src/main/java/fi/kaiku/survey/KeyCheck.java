package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// No key twice: pages and questions in the survey, options and rows in their question.
final class KeyCheck {

    private final List<FieldError> errors = new ArrayList<>();

    private KeyCheck() {}

    static List<FieldError> errors(SurveyDefinition definition) {
        KeyCheck check = new KeyCheck();
        check.pages(definition.pages());
        check.questions(definition.placed());
        return check.errors;
    }

    private void pages(List<SurveyPage> pages) {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            once(seen, pages.get(i).key(), "/definition/pages/" + i);
        }
    }

    private void questions(List<SurveyDefinition.Placed> questions) {
        Map<String, String> seen = new HashMap<>();
        for (SurveyDefinition.Placed placed : questions) {
            once(seen, placed.question().key(), placed.pointer());
            choices(placed.question().options(), placed.pointer() + "/options/");
            choices(placed.question().rows(), placed.pointer() + "/rows/");
        }
    }

    private void choices(List<Choice> choices, String pointer) {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            once(seen, choices.get(i).key(), pointer + i);
        }
    }

    private void once(Map<String, String> seen, String key, String pointer) {
        String first = seen.putIfAbsent(key, pointer);
        if (first != null) {
            errors.add(new FieldError(
                    pointer + "/key",
                    "key.duplicate",
                    "The key %s is taken by %s; choose another.".formatted(key, first)));
        }
    }
}
