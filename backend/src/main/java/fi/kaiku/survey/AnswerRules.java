package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.platform.CleanText;
import fi.kaiku.platform.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one published version accepts as answers. Compiled once, used from many threads.
///
/// Blank texts, empty arrays and empty objects count as unanswered. Required questions are asked for only where they
/// are visible and the submission is complete; a required matrix needs all its rows. Conditions are looked at once
/// every answer is of its question's kind.
public final class AnswerRules {

    private final Map<String, QuestionRule> rules = new LinkedHashMap<>();
    private final boolean conditional;

    private AnswerRules(SurveyDefinition definition) {
        definition.questions().forEach(question -> rules.put(question.key(), QuestionRule.of(question)));
        conditional = rules.values().stream().anyMatch(QuestionRule::isConditional);
    }

    /// @param definition as published: conditions compile, scales are reachable
    public static AnswerRules of(SurveyDefinition definition) {
        return new AnswerRules(definition);
    }

    /// @param answers  the object question key -> answer, as it came
    /// @param complete whether the respondent reached the end
    public CheckedAnswers check(JsonNode answers, boolean complete) {
        List<FieldError> errors = new ArrayList<>();
        ObjectNode normal = JsonNodeFactory.instance.objectNode();
        if (answers.isObject()) {
            refuseUnknown(answers, errors);
            rules.values().forEach(rule -> rule.read(answers, normal, errors));
        } else {
            errors.add(new FieldError(
                    QuestionRule.ROOT, "answers.type", "An object with a member for each answered question."));
        }
        if (errors.isEmpty()) {
            Map<String, Object> seen = conditional ? ConditionAnswers.of(normal) : Map.of();
            rules.values().forEach(rule -> rule.applyLogic(normal, seen, complete, errors));
        }
        return new CheckedAnswers(normal, List.copyOf(errors));
    }

    private void refuseUnknown(JsonNode answers, List<FieldError> errors) {
        answers.properties().forEach(answer -> {
            if (!rules.containsKey(answer.getKey())) {
                errors.add(new FieldError(
                        QuestionRule.ROOT + "/" + CleanText.escape(answer.getKey()),
                        "answer.unknown-question",
                        "This version of the survey has no such question."));
            }
        });
    }
}
