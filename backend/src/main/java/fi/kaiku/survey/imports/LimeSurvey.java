package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the structure of a LimeSurvey survey (.lss): groups become pages, questions questions.
final class LimeSurvey {

    private static final Set<String> READ = Set.of(
            "surveys",
            "surveys_languagesettings",
            "groups",
            "group_l10ns",
            "questions",
            "question_l10ns",
            "subquestions",
            "answers",
            "answer_l10ns",
            "question_attributes",
            "conditions",
            "defaultvalues",
            "defaultvalue_l10ns");

    private final Sketch sketch = new Sketch();
    private final Notes notes = sketch.notes;
    private final LssTables tables;
    private final LssSurvey survey;
    private final LssLanguages languages;
    private final LssConditions conditions;
    private final LssTexts texts = new LssTexts(notes);
    private final LssQuestions questions;

    private LimeSurvey(LssTables tables) {
        this.tables = tables;
        Map<String, String> row = tables.rows("surveys").stream().findFirst().orElse(Map.of());
        this.languages = new LssLanguages(tables, row, notes);
        this.survey = new LssSurvey(tables, languages);
        this.conditions = new LssConditions(tables, notes);
        this.questions = new LssQuestions(sketch, tables, survey, languages, conditions);
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 413 or 422 where it is not read
    static ReadSurvey read(byte[] bytes) {
        LimeSurvey limeSurvey = new LimeSurvey(LssTables.read(bytes));
        return limeSurvey.read();
    }

    private ReadSurvey read() {
        LssSettings settings = new LssSettings(tables, languages, sketch);
        settings.title();
        settings.welcome();
        int number = 0;
        for (LssSurvey.Item group : survey.groups()) {
            group(group, ++number);
        }
        survey.strays()
                .forEach(question -> notes.leftOut(
                        "question " + question.field("title"),
                        null,
                        "question.stray",
                        "Its group is not in the file."));
        settings.thanks();
        settings.rest();
        tables.names().stream()
                .filter(name -> !READ.contains(name))
                .forEach(name -> notes.leftOut(
                        "table " + name,
                        null,
                        "table.left-out",
                        "It is not about what is asked; it has %d rows."
                                .formatted(tables.rows(name).size())));
        return sketch.finish(languages.used(), languages.defaultTag());
    }

    private void group(LssSurvey.Item group, int number) {
        String name = group.text("group_name").getOrDefault(languages.defaultTag(), String.valueOf(number));
        String source = "group " + Notes.quote(name);
        Map<String, String> title = texts.plain(group.text("group_name"), source);
        ObjectNode page = sketch.turnPage("page" + number, title, source);
        texts.remark(page);
        String when = conditions.of(group.field("grelevance"), source, "Its questions are always asked.");
        description(group, number, source, when);
        if (!group.field("randomization_group").isEmpty()) {
            notes.leftOut(
                    source,
                    page,
                    "randomize.groups",
                    "Kaiku asks the pages of a survey in one order, the one of the file.");
        }
        survey.questions(group).forEach(question -> questions.ask(question, when));
        if (sketch.isPageUsed()) {
            notes.taken(source, page, "group.taken", "A page.");
        } else {
            notes.leftOut(source, null, "group.empty", "Nothing in the group was taken, so there is no page.");
        }
    }

    private void description(LssSurvey.Item group, int number, String source, @Nullable String when) {
        Map<String, String> description = texts.plain(group.text("description"), source + ", description");
        if (description.isEmpty()) {
            return;
        }
        ObjectNode info = sketch.question(
                sketch.questionKeys.question("page%d_intro".formatted(number)), "info", description, source);
        if (when != null) {
            info.put("visibleWhen", when);
        }
        if (sketch.ask(info)) {
            texts.remark(info);
            notes.changed(
                    source,
                    info,
                    "group.description",
                    "Pages have a title only: the description became a text of its own before the questions.");
        }
    }

    static Map<String, String> joined(List<Map<String, String>> parts) {
        Map<String, String> whole = new LinkedHashMap<>();
        parts.forEach(
                part -> part.forEach((tag, text) -> whole.merge(tag, text, (one, other) -> one + "\n\n" + other)));
        return whole;
    }
}
