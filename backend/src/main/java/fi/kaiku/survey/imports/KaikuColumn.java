package fi.kaiku.survey.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.Stream;

/// The column `kaiku` of forms that Kaiku wrote: a JSON object with what XLSForm has no place for.
final class KaikuColumn {

    private static final String COLUMN = "kaiku";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SCALES = Set.of("rating", "nps", "slider");
    private static final Set<String> OF_SCALE = Set.of("min", "max", "step", "look", "minLabel", "maxLabel");
    private static final Set<String> OF_QUESTION = Set.of(
            "construct",
            "segment",
            "sensitive",
            "idea",
            "visibleWhen",
            "requiredWhen",
            "maxLength",
            "order",
            "specifies",
            "translatorNote",
            "instrument",
            "version",
            "required");
    private static final Set<String> OF_OPTIONS = Set.of("exclusive", "fixed");

    private KaikuColumn() {}

    /// Empty where there is none, or none that is JSON.
    static ObjectNode read(FormRow row) {
        return parse(row.peek(COLUMN).orElse(""));
    }

    static ObjectNode parse(String cell) {
        try {
            return !cell.isEmpty() && JSON.readTree(cell) instanceof ObjectNode members ? members : Sketch.object();
        } catch (JsonProcessingException e) {
            return Sketch.object();
        }
    }

    /// Gives a question what its row keeps in this column. What does not fit is left for the notes.
    static void apply(FormRow row, ObjectNode question) {
        ObjectNode members = read(row);
        if (members.isEmpty()) {
            return;
        }
        boolean wholly = true;
        for (var member : members.properties()) {
            wholly &= put(question, member.getKey(), member.getValue());
        }
        boolean usual =
                question.path("scale").equals(Sketch.object().put("min", 0).put("max", 10));
        if (question.path("type").asText().equals("nps") && usual) {
            question.remove("scale");
        }
        if (wholly) {
            row.take(COLUMN);
        }
    }

    private static boolean put(ObjectNode question, String member, JsonNode value) {
        if (member.equals("type")) {
            boolean scale = SCALES.contains(value.asText())
                    && SCALES.contains(question.path("type").asText());
            if (scale) {
                question.put("type", value.asText());
            }
            boolean instrument = value.asText().equals("instrument")
                    && question.path("type").asText().equals("info");
            if (instrument) {
                question.put("type", "instrument");
            }
            return scale || instrument;
        }
        if (OF_OPTIONS.contains(member)) {
            value.forEach(key -> mark(question, key, member));
            return true;
        }
        if (member.equals("specifies")) {
            question.remove("visibleWhen"); // the form says the same in its own way
        }
        if (OF_SCALE.contains(member) && question.path("scale") instanceof ObjectNode scale) {
            scale.set(member, value);
            return true;
        }
        if (OF_QUESTION.contains(member)) {
            question.set(member, value);
            return true;
        }
        return false;
    }

    private static void mark(ObjectNode question, JsonNode key, String member) {
        Stream.of("options", "rows")
                .flatMap(list -> question.path(list).valueStream())
                .filter(choice -> choice.path("key").equals(key))
                .forEach(choice -> ((ObjectNode) choice).put(member, true));
    }
}
