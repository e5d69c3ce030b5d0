package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/// How far answers to a question of LimeSurvey may go: the scale of numbers, the length of texts.
final class LssLimits {

    private final Notes notes;

    LssLimits(Notes notes) {
        this.notes = notes;
    }

    void scale(LssAsking asking, ObjectNode question) {
        LssAttributes attributes = asking.attributes();
        boolean slider = attributes.isOn("slider_layout");
        BigDecimal low = attributes.number(slider ? "slider_min" : "min_num_value_n");
        BigDecimal high = attributes.number(slider ? "slider_max" : "max_num_value_n");
        boolean ordered = low == null || high == null || low.compareTo(high) < 0;
        boolean whole = attributes.isOn("num_value_int_only");
        String assumed = (ordered ? Bounds.between(low, high) : Bounds.none()).scale(question, whole);
        if (assumed != null) {
            notes.changed(
                    asking.source(),
                    question,
                    "scale.assumed",
                    "Numbers have a scale in Kaiku; the file does not give %s, so it is asked from %s to %s."
                            .formatted(
                                    assumed,
                                    question.at("/scale/min").asText(),
                                    question.at("/scale/max").asText()));
        }
    }

    void limit(LssAsking asking, ObjectNode question) {
        BigDecimal most = asking.attributes().number("maximum_chars");
        if (most != null && most.intValue() >= 1 && most.intValue() <= 5_000) {
            question.put("maxLength", most.intValue());
        }
    }
}
