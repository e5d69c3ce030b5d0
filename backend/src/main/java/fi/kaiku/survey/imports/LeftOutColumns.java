package fi.kaiku.survey.imports;

import java.util.Map;

/// Why columns of a form are left out that no question of Kaiku has a place for.
final class LeftOutColumns {

    private static final String MEDIA = "Kaiku shows no pictures, sounds or films with its questions.";

    private static final Map<String, Reason> REASONS = Map.ofEntries(
            Map.entry("image", new Reason("media.left-out", MEDIA)),
            Map.entry("big_image", new Reason("media.left-out", MEDIA)),
            Map.entry("audio", new Reason("media.left-out", MEDIA)),
            Map.entry("video", new Reason("media.left-out", MEDIA)),
            Map.entry("autoplay", new Reason("media.left-out", MEDIA)),
            Map.entry("guidance_hint", new Reason("guidance.left-out", "Kaiku has no guidance for interviewers.")),
            Map.entry("required_message", new Reason("message.left-out", "Kaiku words its own messages to visitors.")),
            Map.entry(
                    "constraint_message", new Reason("message.left-out", "Kaiku words its own messages to visitors.")),
            Map.entry("constraint", new Reason("constraint.left-out", "Kaiku checks no such rule here.")),
            Map.entry("calculation", new Reason("calculation.left-out", "Kaiku calculates nothing in a survey.")),
            Map.entry("trigger", new Reason("trigger.left-out", "Kaiku calculates nothing in a survey.")),
            Map.entry("default", new Reason("default.left-out", "Kaiku answers nothing beforehand.")),
            Map.entry("readonly", new Reason("readonly.left-out", "Each question of Kaiku can be answered.")),
            Map.entry(
                    "choice_filter",
                    new Reason(
                            "choice-filter.left-out", "Kaiku shows all options of a question, whatever was answered.")),
            Map.entry("repeat_count", new Reason("repeat.left-out", "Kaiku repeats no questions.")),
            Map.entry("appearance", new Reason("appearance.left-out", "Kaiku draws questions in its own way.")),
            Map.entry("parameters", new Reason("parameter.left-out", "Kaiku has nothing like it.")),
            Map.entry("required", new Reason("required.left-out", "There is nothing to answer here.")),
            Map.entry("relevant", new Reason("relevant.left-out", "Nothing here can be hidden on its own.")),
            Map.entry("hint", new Reason("hint.left-out", "Only questions have a help text.")),
            Map.entry("label", new Reason("label.left-out", "There is no place for this text.")),
            Map.entry("", new Reason("column.unnamed", "The column has no heading.")));

    private LeftOutColumns() {}

    private record Reason(String code, String why) {}

    static String code(String column) {
        return reason(column).code();
    }

    static String why(String column) {
        return reason(column).why();
    }

    private static Reason reason(String column) {
        return REASONS.getOrDefault(column, new Reason("column.left-out", "Kaiku knows no such column."));
    }
}
