package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a LimeSurvey survey says of itself: title, welcome, thanks, and much about running it.
final class LssSettings {

    private static final String LANGUAGE = "surveyls_language";
    private static final Set<String> TAKEN = Set.of(
            "surveyls_survey_id",
            LANGUAGE,
            "surveyls_title",
            "surveyls_description",
            "surveyls_welcometext",
            "surveyls_endtext",
            "surveyls_policy_notice");
    private static final Set<String> NOTHING = Set.of("", "0", "N", "I");

    private final LssTables tables;
    private final LssLanguages languages;
    private final Sketch sketch;
    private final Notes notes;
    private final LssTexts texts;

    LssSettings(LssTables tables, LssLanguages languages, Sketch sketch) {
        this.tables = tables;
        this.languages = languages;
        this.sketch = sketch;
        this.notes = sketch.notes;
        this.texts = new LssTexts(notes);
    }

    void title() {
        Map<String, String> title = texts("surveyls_title", "survey title");
        sketch.put(sketch.definition(), "title", title, Sketch.SHORT_TEXT, "survey title");
        if (sketch.definition().path("title") instanceof ObjectNode cut) {
            sketch.title().setAll(cut);
        }
        texts.remark(sketch.title());
        notes.taken("survey title", sketch.title(), "title.taken", "In %d languages.".formatted(title.size()));
    }

    /// Description and welcome, which LimeSurvey shows before the questions.
    void welcome() {
        Map<String, String> welcome = LimeSurvey.joined(List.of(
                texts("surveyls_description", "survey description"), texts("surveyls_welcometext", "survey welcome")));
        if (welcome.isEmpty()) {
            return;
        }
        sketch.turnPage("welcome", Map.of(), "survey welcome");
        String key = sketch.questionKeys.question("welcome");
        ObjectNode info = sketch.question(key, "info", welcome, "survey welcome");
        sketch.ask(info);
        texts.remark(info);
        notes.changed(
                "survey welcome", info, "welcome.text", "Description and welcome became the first text of the survey.");
    }

    void thanks() {
        Map<String, String> thanks = texts("surveyls_endtext", "survey end text");
        if (thanks.isEmpty()) {
            return;
        }
        sketch.put(sketch.definition(), "thanks", thanks, Sketch.SHORT_TEXT, "survey end text");
        texts.remark(sketch.definition().path("thanks"));
        notes.taken(
                "survey end text", sketch.definition().path("thanks"), "thanks.taken", "Said after the last question.");
    }

    void rest() {
        Map<String, String> notice = texts("surveyls_policy_notice", "survey policy notice");
        if (!notice.isEmpty()) {
            notes.leftOut(
                    "survey policy notice",
                    null,
                    "policy.left-out",
                    "Kaiku has no privacy notice of its own in a survey; it said %s."
                            .formatted(Notes.quoteWhole(String.join(" / ", notice.values()))));
        }
        texts.remark(null);
        runningTexts();
        running();
        assessments();
    }

    private void runningTexts() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        tables.rows("surveys_languagesettings")
                .forEach(row -> row.forEach((column, value) -> {
                    if (!TAKEN.contains(column) && !NOTHING.contains(value.strip())) {
                        columns.computeIfAbsent(column, any -> new ArrayList<>())
                                .add(row.getOrDefault(LANGUAGE, ""));
                    }
                }));
        if (!columns.isEmpty()) {
            notes.leftOut(
                    "survey texts",
                    null,
                    "texts.left-out",
                    "Mails, addresses and formats of LimeSurvey have no place in a survey of Kaiku: %s."
                            .formatted(String.join(", ", columns.keySet())));
        }
    }

    /// Dates and counts of LimeSurvey's running of the survey.
    private void running() {
        tables.rows("surveys").stream().findFirst().ifPresent(row -> {
            List<String> said = new ArrayList<>();
            row.forEach((column, value) -> {
                boolean secret = column.contains("pass") || column.contains("apikey");
                if (column.equals("startdate") || column.equals("expires")) {
                    period(column, value);
                } else if (!NOTHING.contains(value.strip()) && !column.contains("language") && !column.equals("sid")) {
                    said.add(secret ? column : column + " " + Notes.quote(value));
                }
            });
            if (!said.isEmpty()) {
                notes.leftOut(
                        "survey settings",
                        null,
                        "settings.left-out",
                        "They are about how LimeSurvey runs the survey, not about what is asked: %s."
                                .formatted(String.join(", ", said)));
            }
        });
    }

    private void period(String column, String value) {
        if (!value.isBlank()) {
            notes.leftOut(
                    "survey setting " + column,
                    null,
                    "period.left-out",
                    "When a survey is open is said where it is placed: give the collector its hours; it said %s."
                            .formatted(Notes.quote(value)));
        }
    }

    private void assessments() {
        long valued = tables.rows("answers").stream()
                .filter(row -> !NOTHING.contains(
                        row.getOrDefault("assessment_value", "").strip()))
                .count();
        if (valued > 0) {
            notes.leftOut(
                    "answers, assessment_value",
                    null,
                    "assessment.left-out",
                    "Kaiku adds up no points for answers; %d rows give some.".formatted(valued));
        }
    }

    private Map<String, String> texts(String column, String source) {
        return texts.plain(languages.texts(tables.rows("surveys_languagesettings"), LANGUAGE, column), source);
    }
}
