package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The column `parameters` of a form: `start=0 end=10 step=1`.
final class FormParameters {

    private static final String COLUMN = "parameters";
    private static final Set<String> RANGE = Set.of("start", "end", "step");

    private FormParameters() {}

    /// The scale of a `range`, by its parameters.
    static void range(FormRow row, ObjectNode question) {
        Map<String, String> parameters = of(row);
        BigDecimal from = number(parameters.get("start"), BigDecimal.ONE);
        BigDecimal to = number(parameters.get("end"), BigDecimal.TEN);
        BigDecimal step = number(parameters.get("step"), BigDecimal.ONE).abs();
        if (from.compareTo(to) > 0) {
            row.changed(COLUMN, question, "scale.turned", "The scale went down; in Kaiku scales go up.");
        }
        Bounds.scale(question, from.min(to), from.max(to), step);
        if (!parameters.keySet().containsAll(RANGE)) {
            row.changed(
                    COLUMN,
                    question,
                    "scale.assumed",
                    "The file does not give start, end and step alike; it is asked from %s to %s in steps of %s."
                            .formatted(from, to, step));
        }
        row.take(COLUMN);
    }

    /// Whatever else the parameters say.
    static void rest(FormRow row, ObjectNode question, Sketch sketch) {
        boolean range = row.peek("type").orElse("").toLowerCase(Locale.ROOT).contains("range");
        of(row).forEach((name, value) -> {
            if (name.equals("randomize")) {
                if (value.toLowerCase(Locale.ROOT).startsWith("true")) {
                    sketch.randomOrder(question, row.source() + ", column " + COLUMN);
                }
                row.take(COLUMN);
            } else if (!range || !RANGE.contains(name)) {
                sketch.notes.leftOut(
                        row.source() + ", column " + COLUMN,
                        question,
                        "parameter.left-out",
                        "Kaiku knows no parameter %s; it was %s.".formatted(Notes.quote(name), Notes.quote(value)));
                row.take(COLUMN);
            }
        });
    }

    private static Map<String, String> of(FormRow row) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String spaced = row.peek(COLUMN).orElse("").replaceAll("\\s*=\\s*", "=");
        for (String pair : spaced.split("[\\s,;]+")) {
            String[] sides = pair.split("=", 2);
            if (!pair.isBlank()) {
                parameters.put(sides[0].toLowerCase(Locale.ROOT), sides.length == 2 ? sides[1] : "");
            }
        }
        return parameters;
    }

    private static BigDecimal number(@Nullable String text, BigDecimal otherwise) {
        return text != null && text.matches("-?\\d{1,9}(\\.\\d{1,6})?") ? new BigDecimal(text) : otherwise;
    }
}
