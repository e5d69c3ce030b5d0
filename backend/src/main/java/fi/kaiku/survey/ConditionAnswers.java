package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.common.values.NullValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// JSON answers in the shape that a [Condition] sees.
final class ConditionAnswers {

    private ConditionAnswers() {}

    static Map<String, Object> of(JsonNode answers) {
        Map<String, Object> values = HashMap.newHashMap(answers.size());
        answers.properties().forEach(answer -> values.put(answer.getKey(), value(answer.getValue())));
        return values;
    }

    private static Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case NUMBER -> node.doubleValue();
            case STRING -> node.textValue();
            case BOOLEAN -> node.booleanValue();
            case OBJECT -> of(node);
            case ARRAY -> {
                List<Object> values = new ArrayList<>(node.size());
                node.forEach(element -> values.add(value(element)));
                yield values;
            }
            default -> NullValue.NULL_VALUE;
        };
    }
}
