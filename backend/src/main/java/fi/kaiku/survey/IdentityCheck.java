package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// That a key still asks the question it asked in earlier versions: of the same type, on the same scale. Texts, looks,
/// options, rows and their order may change.
final class IdentityCheck {

    private IdentityCheck() {}

    static List<FieldError> errors(SurveyDefinition draft, List<SurveyDefinition> earlier) {
        Map<String, Published> published = new HashMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            for (Question question : earlier.get(i).questions()) {
                published.put(question.key(), new Published(question, i + 1));
            }
        }
        List<FieldError> errors = new ArrayList<>();
        for (SurveyDefinition.Placed placed : draft.placed()) {
            Published before = published.get(placed.question().key());
            if (before != null) {
                before.compare(placed, errors);
            }
        }
        return errors;
    }

    /// A question as the newest version that has it asks it; older ones were held to the same.
    private record Published(Question question, int version) {

        void compare(SurveyDefinition.Placed placed, List<FieldError> errors) {
            Question draft = placed.question();
            if (draft.type() != question.type()) {
                errors.add(changed(placed, "/type"));
            } else if (!Objects.equals(draft.instrument(), question.instrument())
                    || !Objects.equals(draft.version(), question.version())) {
                errors.add(changed(placed, "/instrument"));
            } else if (!isAnsweredAlike(draft)) {
                errors.add(changed(placed, draft.scale() == null ? "/options" : "/scale"));
            }
        }

        private boolean isAnsweredAlike(Question draft) {
            Scale now = draft.scale();
            Scale then = question.scale();
            return now == null || then == null ? now == then : now.measuresLike(then);
        }

        private FieldError changed(SurveyDefinition.Placed placed, String member) {
            return new FieldError(
                    placed.pointer() + member,
                    "question.identity",
                    "In version %d the key %s asks for a %s. Answers to both cannot be counted together: give the changed question a new key."
                            .formatted(version, question.key(), inWords(question)));
        }

        private static String inWords(Question question) {
            Scale scale = question.scale();
            String type = question.type().code();
            if (question.instrument() != null) {
                return "%s %s, version %d".formatted(type, question.instrument(), question.version());
            }
            if (scale != null) {
                return type + " from " + scale.inWords();
            }
            return question.options().isEmpty() ? type : type + " of options";
        }
    }
}
