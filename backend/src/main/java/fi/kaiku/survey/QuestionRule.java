package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.platform.FieldError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One question's part in [AnswerRules]: the kind of its answer, and when it may and must be given.
record QuestionRule(
        String key,
        String pointer,
        AnswerRule answer,
        List<String> rows,
        boolean required,
        boolean gate,
        @Nullable Condition visibleWhen,
        @Nullable Condition requiredWhen) {

    static final String ROOT = "/answers";

    static QuestionRule of(Question question) {
        return new QuestionRule(
                question.key(),
                ROOT + "/" + question.key(),
                AnswerRule.of(question),
                question.rowKeys(),
                question.required(),
                question.gate(),
                compile(question.askedWhen()),
                compile(question.requiredWhen()));
    }

    private static @Nullable Condition compile(@Nullable String expression) {
        return expression == null ? null : Condition.compile(expression);
    }

    boolean isConditional() {
        return visibleWhen != null || requiredWhen != null;
    }

    /// Puts this question's answer, when there is a good one, into `normal`.
    void read(JsonNode answers, ObjectNode normal, List<FieldError> errors) {
        JsonNode given = answers.get(key);
        JsonNode read = given == null ? null : answer.read(given, pointer, errors);
        if (read != null) {
            normal.set(key, read);
        }
    }

    void applyLogic(ObjectNode normal, Map<String, Object> seen, boolean complete, List<FieldError> errors) {
        JsonNode given = normal.get(key);
        boolean visible = visibleWhen == null || visibleWhen.holds(seen);
        if (given != null && !visible) {
            errors.add(new FieldError(
                    pointer, "answer.not-visible", "With these answers the question is not asked; leave it out."));
        }
        if (gate && visible && (given == null || !given.booleanValue())) {
            errors.add(new FieldError(
                    pointer, "consent.missing", "Without this consent nothing is stored; do not send the answers."));
        } else if (complete && visible && isRequired(seen)) {
            demand(given, errors);
        }
    }

    private boolean isRequired(Map<String, Object> seen) {
        return required || (requiredWhen != null && requiredWhen.holds(seen));
    }

    private void demand(@Nullable JsonNode given, List<FieldError> errors) {
        if (given == null) {
            errors.add(new FieldError(
                    pointer, "answer.required", "A complete submission needs an answer to this question."));
            return;
        }
        rows.stream()
                .filter(row -> !given.has(row))
                .forEach(row -> errors.add(new FieldError(
                        pointer + "/" + row, "answer.required", "A complete submission needs an answer on this row.")));
    }
}
