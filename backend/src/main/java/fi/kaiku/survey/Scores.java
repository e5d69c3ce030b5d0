package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.instrument.Instrument;
import fi.kaiku.instrument.Score;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Scores of the instruments in a survey.
public final class Scores {

    private Scores() {}

    /// The scores of all instruments that were answered, as they are kept with the submission: question key, then score
    /// key, then the score, or why there is none: `{"wellbeing":{"score":72}}`,
    /// `{"wellbeing":{"score":{"reason":"items-missing","items":["calm"]}}}`.
    ///
    /// @param answers as [AnswerRules] let them pass
    /// @return empty where no instrument was answered
    public static Optional<ObjectNode> of(SurveyDefinition definition, JsonNode answers) {
        ObjectNode scores = JsonNodeFactory.instance.objectNode();
        for (Question question : definition.questions()) {
            JsonNode answer = answers.get(question.key());
            if (answer != null) {
                question.knownInstrument().ifPresent(instrument -> {
                    ObjectNode of = scores.putObject(question.key());
                    of(instrument, answer).forEach((key, score) -> of.set(key, json(score)));
                });
            }
        }
        return scores.isEmpty() ? Optional.empty() : Optional.of(scores);
    }

    /// @param answer item key to whole number on the instrument's scale
    static Map<String, Score> of(Instrument instrument, JsonNode answer) {
        Map<String, Integer> answers = new HashMap<>();
        answer.properties()
                .forEach(item -> answers.put(item.getKey(), item.getValue().intValue()));
        return instrument.score(answers);
    }

    private static JsonNode json(Score score) {
        return switch (score) {
            case Score.Scored(BigDecimal value) -> JsonNodeFactory.instance.numberNode(value);
            case Score.Incomplete(Score.Reason reason, List<String> items) -> {
                ObjectNode why = JsonNodeFactory.instance.objectNode().put("reason", reason.code());
                items.forEach(why.putArray("items")::add);
                yield why;
            }
        };
    }
}
