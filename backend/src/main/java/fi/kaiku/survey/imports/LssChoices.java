package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a question of LimeSurvey offers to choose from: options, rows, something else, a comment. Conditions learn what
/// their codes have become.
final class LssChoices {

    private final Sketch sketch;
    private final Notes notes;
    private final LssSurvey survey;
    private final LssLanguages languages;
    private final LssConditions conditions;
    private final LssTexts texts;

    LssChoices(Sketch sketch, LssSurvey survey, LssLanguages languages, LssConditions conditions, LssTexts texts) {
        this.sketch = sketch;
        this.notes = sketch.notes;
        this.survey = survey;
        this.languages = languages;
        this.conditions = conditions;
        this.texts = texts;
    }

    Map<String, String> fill(LssAsking asking, ObjectNode question, FixedChoices choices) {
        question.putArray("options");
        Map<String, String> keys = new LinkedHashMap<>();
        Keys given = new Keys();
        choices.in(languages.used()).forEach(choice -> {
            String key = given.choice(choice.code());
            sketch.choice(question, "options", key, choice.text(), asking.source());
            keys.put(choice.code(), key);
        });
        notes.changed(
                asking.source(),
                question,
                "options.worded",
                "LimeSurvey words these options itself; check the words that stand here now in %s."
                        .formatted(String.join(", ", languages.used())));
        return keys;
    }

    Map<String, String> rows(LssAsking asking, ObjectNode question) {
        List<LssSurvey.Item> parts = survey.subquestions(asking.item(), 0);
        Map<String, String> keys = of(asking, question, "rows", parts, "title", "question");
        parts.stream()
                .filter(part -> !part.field("relevance").isEmpty()
                        && !part.field("relevance").equals("1"))
                .forEach(part -> notes.leftOut(
                        asking.source() + "_" + part.field("title"),
                        question,
                        "row.relevance",
                        "All rows of a question are shown together. It said %s."
                                .formatted(Notes.quoteWhole(part.field("relevance")))));
        return keys;
    }

    /// Options or rows. Codes become keys.
    Map<String, String> of(
            LssAsking asking,
            ObjectNode question,
            String member,
            List<LssSurvey.Item> items,
            String code,
            String text) {
        question.putArray(member);
        Keys given = new Keys();
        Map<String, String> keys = new LinkedHashMap<>();
        List<String> renamed = new ArrayList<>();
        items.stream()
                .skip(Sketch.CHOICES)
                .forEach(item -> notes.leftOut(
                        asking.source() + ", " + item.field(code),
                        question,
                        "options.too-many",
                        "A question has at most %d options and rows.".formatted(Sketch.CHOICES)));
        items.stream().limit(Sketch.CHOICES).forEach(item -> {
            String name = item.field(code);
            String key = member.equals("rows") ? given.row(name) : given.choice(name);
            String source = asking.source() + ", " + name;
            sketch.choice(question, member, key, texts.plain(item.text(text), source), source);
            keys.putIfAbsent(name, key);
            if (!key.equals(name)) {
                renamed.add("%s is %s".formatted(Notes.quote(name), key));
            }
        });
        if (!renamed.isEmpty()) {
            notes.changed(
                    asking.source(),
                    question,
                    member.equals("rows") ? "row.key" : "option.key",
                    "Codes are written otherwise in Kaiku: %s.".formatted(String.join(", ", renamed)));
        }
        return keys;
    }

    void randomize(LssAsking asking, ObjectNode question) {
        if (asking.attributes().isRandom()) {
            sketch.randomOrder(question, asking.source());
        }
    }

    void other(LssAsking asking, ObjectNode question) {
        if (!asking.item().field("other").equals("Y")) {
            return;
        }
        Map<String, String> words = OtherWords.option(languages.used());
        words.putAll(texts.plain(asking.attributes().texts("other_replace_text", languages), asking.source()));
        texts.remark(question);
        Optional.ofNullable(OtherOption.add(sketch, question, words, languages.used(), asking.source()))
                .ifPresent(key -> conditions.remember(
                        asking.item(), OtherWords.KEY, AskedAnswer.ofQuestion(key, AskedAnswer.Kind.TEXT, Map.of())));
    }

    /// A list with a comment becomes two questions.
    void comment(LssAsking asking, ObjectNode question) {
        String key = sketch.questionKeys.question(asking.code() + "_comment");
        ObjectNode comment = sketch.question(key, "text", OtherWords.comment(languages.used()), asking.source());
        if (asking.when() != null) {
            comment.put("visibleWhen", asking.when());
        }
        if (sketch.ask(comment)) {
            remember(asking, "comment", AskedAnswer.Kind.TEXT, comment, Map.of());
            notes.changed(
                    asking.source(),
                    comment,
                    "comment.added",
                    "The comment beside the list became a question of its own; check its words in %s."
                            .formatted(String.join(", ", languages.used())));
        }
    }

    void remember(
            LssAsking asking, String part, AskedAnswer.Kind kind, ObjectNode question, Map<String, String> options) {
        String key = question.path("key").asText();
        Map<String, String> known = new LinkedHashMap<>(options);
        if (asking.item().field("other").equals("Y") && kind == AskedAnswer.Kind.CHOICE) {
            known.put("-oth-", OtherWords.KEY);
        }
        conditions.remember(asking.item(), part, AskedAnswer.ofQuestion(key, kind, known));
    }
}
