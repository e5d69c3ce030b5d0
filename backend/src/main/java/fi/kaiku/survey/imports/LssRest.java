package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/// Tells what of LimeSurvey's questions has no place in Kaiku.
final class LssRest {

    private final Notes notes;
    private final LssTables tables;
    private final LssSurvey survey;

    LssRest(Notes notes, LssTables tables, LssSurvey survey) {
        this.notes = notes;
        this.tables = tables;
        this.survey = survey;
    }

    /// The condition, or null where it is too long to be kept.
    @Nullable
    String within(@Nullable String when, String source) {
        if (when == null || when.length() <= CelWriter.LONGEST) {
            return when;
        }
        notes.leftOut(
                source,
                null,
                "relevance.left-out",
                "Together with that of the group the condition has more than %d characters; it is always asked."
                        .formatted(CelWriter.LONGEST));
        return null;
    }

    void leaveOut(LssSurvey.Item item, String source, LssType type, boolean hidden) {
        int parts = survey.subquestions(item, 0).size()
                + survey.subquestions(item, 1).size();
        int answers = survey.answers(item, 0).size() + survey.answers(item, 1).size();
        String text = String.join(
                " / ",
                item.text("question").values().stream()
                        .map(html -> PlainText.ofHtml(html).text())
                        .toList());
        notes.leftOut(
                source,
                null,
                hidden ? "question.hidden" : "type." + type.slug(),
                "%s It asked %s, with %d subquestions and %d answers."
                        .formatted(
                                hidden
                                        ? "The question is hidden in LimeSurvey, and Kaiku hides none."
                                        : type.leftOutBecause(),
                                Notes.quoteWhole(text),
                                parts,
                                answers));
    }

    void tell(LssAsking asking, ObjectNode question) {
        asking.attributes().account(notes, question);
        String pattern = asking.item().field("preg");
        if (!pattern.isEmpty()) {
            notes.leftOut(
                    asking.source(),
                    question,
                    "validation.left-out",
                    "Kaiku compares no answer with a pattern. It said %s.".formatted(Notes.quoteWhole(pattern)));
        }
        if (!asking.item().text("script").isEmpty()) {
            notes.leftOut(asking.source(), question, "script.left-out", "Kaiku runs no scripts in a survey.");
        }
        if (asking.item().field("encrypted").equals("Y")) {
            notes.leftOut(
                    asking.source(),
                    question,
                    "encryption.left-out",
                    "LimeSurvey encrypts these answers; mark the question as sensitive where it is.");
        }
        long defaults = tables.rows("defaultvalues").stream()
                .filter(row ->
                        row.getOrDefault("qid", "").strip().equals(asking.item().field("qid")))
                .count();
        if (defaults > 0) {
            notes.leftOut(
                    asking.source(),
                    question,
                    "default.left-out",
                    "Kaiku answers nothing beforehand; %d answers were given.".formatted(defaults));
        }
    }
}
