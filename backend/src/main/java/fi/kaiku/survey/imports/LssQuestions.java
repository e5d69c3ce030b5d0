package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns questions of LimeSurvey into questions of Kaiku, by the letters of their types.
final class LssQuestions {

    private static final int DATE_LENGTH = 40;

    private final Sketch sketch;
    private final Notes notes;
    private final LssTables tables;
    private final LssSurvey survey;
    private final LssLanguages languages;
    private final LssConditions conditions;
    private final LssTexts texts;

    LssQuestions(Sketch sketch, LssTables tables, LssSurvey survey, LssLanguages languages, LssConditions conditions) {
        this.sketch = sketch;
        this.notes = sketch.notes;
        this.tables = tables;
        this.survey = survey;
        this.languages = languages;
        this.conditions = conditions;
        this.texts = new LssTexts(notes);
    }

    /// A question on its way into the definition.
    ///
    /// @param when null for always
    private record Asking(
            LssSurvey.Item item,
            String source,
            LssAttributes attributes,
            @Nullable String when) {

        String code() {
            return item.field("title");
        }
    }

    /// @param group the condition of the group; null for always
    void ask(LssSurvey.Item item, @Nullable String group) {
        String source = "question " + item.field("title");
        LssAttributes attributes = LssAttributes.of(tables, item.field("qid"), source);
        LssType type = LssType.of(item.field("type"));
        if (attributes.isOn("hidden") || !type.leftOutBecause().isEmpty()) {
            leaveOut(item, source, type, attributes.isOn("hidden"));
            return;
        }
        String relevance = item.field("relevance");
        boolean equation = !relevance.isEmpty() && !relevance.equals("1");
        String own = conditions.of(relevance, source, "The question is always asked.");
        String table = conditions.ofTable(item, source, equation);
        String when = CelWriter.both(group, own == null ? table : own);
        Asking asking = new Asking(item, source, attributes, within(when, source));
        @Nullable ObjectNode asked = ask(asking, type);
        if (asked == null) {
            notes.leftOut(source, null, "questions.too-many", "A survey has at most 300 questions.");
            return;
        }
        tellRest(asking, asked);
    }

    private @Nullable String within(@Nullable String when, String source) {
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

    private void leaveOut(LssSurvey.Item item, String source, LssType type, boolean hidden) {
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

    private @Nullable ObjectNode ask(Asking asking, LssType type) {
        return switch (type) {
            case LIST, DROPDOWN, LIST_WITH_COMMENT -> single(asking, type);
            case MULTIPLE, MULTIPLE_WITH_COMMENTS -> multiple(asking, type);
            case YES_NO -> fixed(asking, FixedChoices.YES_NO);
            case GENDER -> fixed(asking, FixedChoices.GENDER);
            case FIVE_POINTS -> rating(asking);
            case RANKING -> ranking(asking);
            case NUMERIC -> number(asking);
            case NUMERICS -> each(asking, "number");
            case SHORT_TEXT, LONG_TEXT, HUGE_TEXT -> text(asking);
            case SHORT_TEXTS -> each(asking, "text");
            case DATE -> date(asking);
            case TEXT_ONLY -> simple(asking, "info");
            case ARRAY, ARRAY_BY_COLUMN -> matrix(asking, type);
            case ARRAY_FIVE -> points(asking, 5);
            case ARRAY_TEN -> points(asking, 10);
            case ARRAY_YES_NO -> fixedMatrix(asking, FixedChoices.YES_UNCERTAIN_NO);
            case ARRAY_INCREASE -> fixedMatrix(asking, FixedChoices.INCREASE_SAME_DECREASE);
            default -> throw new IllegalStateException("left out before: " + type);
        };
    }

    private ObjectNode begin(Asking asking, String type) {
        return begin(asking, type, asking.code(), texts.plain(asking.item().text("question"), asking.source()));
    }

    private ObjectNode begin(Asking asking, String type, String code, Map<String, String> text) {
        String key = sketch.questionKeys.question(code.isEmpty() ? "question" : code);
        ObjectNode question = sketch.question(key, type, text, asking.source());
        Map<String, String> help = texts.plain(asking.item().text("help"), asking.source() + ", help");
        sketch.put(question, "help", help, Sketch.LONG_TEXT, asking.source());
        if (!key.equals(code)) {
            notes.changed(
                    asking.source(),
                    question,
                    "question.key",
                    "The key of the question is %s, since %s is taken or no key of Kaiku."
                            .formatted(key, Notes.quote(code)));
        }
        String mandatory = asking.item().field("mandatory");
        if (mandatory.equals("Y") && !type.equals("info")) {
            question.put("required", true);
        } else if (mandatory.equals("S")) {
            notes.changed(
                    asking.source(),
                    question,
                    "mandatory.soft",
                    "LimeSurvey asks once more before it goes on; in Kaiku the question may simply be left.");
        }
        if (asking.when() != null) {
            question.put("visibleWhen", asking.when());
        }
        return question;
    }

    /// @return null where a survey holds no more questions
    private @Nullable ObjectNode put(Asking asking, ObjectNode question) {
        boolean asked = sketch.ask(question);
        texts.remark(asked ? question : null);
        if (!asked) {
            return null;
        }
        notes.taken(
                asking.source(),
                question,
                "question.taken",
                "Asked as %s: %d options, %d rows."
                        .formatted(
                                question.path("type").asText(),
                                question.path("options").size(),
                                question.path("rows").size()));
        return question;
    }

    private @Nullable ObjectNode simple(Asking asking, String type) {
        return put(asking, begin(asking, type));
    }

    private @Nullable ObjectNode single(Asking asking, LssType type) {
        ObjectNode question = begin(asking, "single");
        Map<String, String> keys =
                choices(asking, question, "options", survey.answers(asking.item(), 0), "code", "answer");
        randomize(asking, question);
        ObjectNode asked = put(asking, question);
        remember(asking, "", AskedAnswer.Kind.CHOICE, question, keys);
        other(asking, question);
        if (type == LssType.LIST_WITH_COMMENT && asked != null) {
            comment(asking, question);
        }
        return asked;
    }

    private @Nullable ObjectNode multiple(Asking asking, LssType type) {
        ObjectNode question = begin(asking, "multiple");
        List<LssSurvey.Item> parts = survey.subquestions(asking.item(), 0);
        Map<String, String> keys = choices(asking, question, "options", parts, "title", "question");
        BigDecimal most = asking.attributes().number("max_answers");
        if (most != null && most.intValue() >= 1 && most.intValue() <= keys.size()) {
            question.put("maxChoices", most.intValue());
        }
        randomize(asking, question);
        ObjectNode asked = put(asking, question);
        String key = question.path("key").asText();
        keys.forEach((code, option) -> conditions.remember(asking.item(), code, AskedAnswer.ofTick(key, option)));
        remember(asking, "", AskedAnswer.Kind.CHOICES, question, keys);
        other(asking, question);
        if (type == LssType.MULTIPLE_WITH_COMMENTS) {
            notes.leftOut(
                    asking.source(),
                    question,
                    "comment.left-out",
                    "Options of Kaiku take no comments; ask for them with a question of their own.");
        }
        return asked;
    }

    private @Nullable ObjectNode fixed(Asking asking, FixedChoices choices) {
        ObjectNode question = begin(asking, "single");
        Map<String, String> keys = fill(asking, question, choices);
        ObjectNode asked = put(asking, question);
        remember(asking, "", AskedAnswer.Kind.CHOICE, question, keys);
        return asked;
    }

    private Map<String, String> fill(Asking asking, ObjectNode question, FixedChoices choices) {
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

    private @Nullable ObjectNode rating(Asking asking) {
        ObjectNode question = begin(asking, "rating");
        Bounds.scale(question, BigDecimal.ONE, BigDecimal.valueOf(5), BigDecimal.ONE);
        ObjectNode asked = put(asking, question);
        remember(asking, "", AskedAnswer.Kind.NUMBER, question, Map.of());
        return asked;
    }

    private @Nullable ObjectNode ranking(Asking asking) {
        ObjectNode question = begin(asking, "ranking");
        List<LssSurvey.Item> answers = survey.answers(asking.item(), 0);
        Map<String, String> keys = answers.isEmpty()
                ? choices(asking, question, "options", survey.subquestions(asking.item(), 0), "title", "question")
                : choices(asking, question, "options", answers, "code", "answer");
        randomize(asking, question);
        ObjectNode asked = put(asking, question);
        remember(asking, "", AskedAnswer.Kind.CHOICES, question, keys);
        return asked;
    }

    private @Nullable ObjectNode number(Asking asking) {
        ObjectNode question = begin(asking, "number");
        scale(asking, question);
        ObjectNode asked = put(asking, question);
        remember(asking, "", AskedAnswer.Kind.NUMBER, question, Map.of());
        return asked;
    }

    private void scale(Asking asking, ObjectNode question) {
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

    private @Nullable ObjectNode text(Asking asking) {
        ObjectNode question = begin(asking, "text");
        limit(asking, question);
        ObjectNode asked = put(asking, question);
        remember(asking, "", AskedAnswer.Kind.TEXT, question, Map.of());
        return asked;
    }

    private static void limit(Asking asking, ObjectNode question) {
        BigDecimal most = asking.attributes().number("maximum_chars");
        if (most != null && most.intValue() >= 1 && most.intValue() <= 5_000) {
            question.put("maxLength", most.intValue());
        }
    }

    private @Nullable ObjectNode date(Asking asking) {
        ObjectNode question = begin(asking, "text").put("maxLength", DATE_LENGTH);
        notes.changed(
                asking.source(),
                question,
                "type.date",
                "Kaiku asks for no dates and times of its own: visitors write them as text.");
        ObjectNode asked = put(asking, question);
        remember(asking, "", AskedAnswer.Kind.TEXT, question, Map.of());
        return asked;
    }

    /// A question for each subquestion, under the text of both.
    private @Nullable ObjectNode each(Asking asking, String type) {
        Map<String, String> whole = texts.plain(asking.item().text("question"), asking.source());
        @Nullable ObjectNode first = null;
        for (LssSurvey.Item part : survey.subquestions(asking.item(), 0)) {
            Map<String, String> both = new LinkedHashMap<>(whole);
            texts.plain(part.text("question"), asking.source() + "_" + part.field("title"))
                    .forEach((tag, text) -> both.merge(tag, text, (one, other) -> one + " – " + other));
            ObjectNode question = begin(asking, type, asking.code() + "_" + part.field("title"), both);
            if (type.equals("number")) {
                scale(asking, question);
            } else {
                limit(asking, question);
            }
            if (put(asking, question) != null) {
                first = first == null ? question : first;
                AskedAnswer.Kind kind = type.equals("number") ? AskedAnswer.Kind.NUMBER : AskedAnswer.Kind.TEXT;
                remember(asking, part.field("title"), kind, question, Map.of());
            }
        }
        if (first == null) {
            return put(asking, begin(asking, "info"));
        }
        notes.changed(
                asking.source(),
                first,
                "question.split",
                "Kaiku asks for one %s at a time: each subquestion became a question of its own.".formatted(type));
        return first;
    }

    private @Nullable ObjectNode matrix(Asking asking, LssType type) {
        ObjectNode question = begin(asking, "matrix");
        Map<String, String> rows = rows(asking, question);
        Map<String, String> keys =
                choices(asking, question, "options", survey.answers(asking.item(), 0), "code", "answer");
        if (type == LssType.ARRAY_BY_COLUMN) {
            notes.changed(
                    asking.source(), question, "array.turned", "Its columns became rows; the answers mean the same.");
        }
        return table(asking, question, rows, AskedAnswer.Kind.CHOICE, keys);
    }

    private @Nullable ObjectNode points(Asking asking, int most) {
        ObjectNode question = begin(asking, "matrix");
        Map<String, String> rows = rows(asking, question);
        Bounds.scale(question, BigDecimal.ONE, BigDecimal.valueOf(most), BigDecimal.ONE);
        return table(asking, question, rows, AskedAnswer.Kind.NUMBER, Map.of());
    }

    private @Nullable ObjectNode fixedMatrix(Asking asking, FixedChoices choices) {
        ObjectNode question = begin(asking, "matrix");
        Map<String, String> rows = rows(asking, question);
        return table(asking, question, rows, AskedAnswer.Kind.CHOICE, fill(asking, question, choices));
    }

    private @Nullable ObjectNode table(
            Asking asking,
            ObjectNode question,
            Map<String, String> rows,
            AskedAnswer.Kind kind,
            Map<String, String> options) {
        randomize(asking, question);
        ObjectNode asked = put(asking, question);
        String key = question.path("key").asText();
        rows.forEach(
                (code, row) -> conditions.remember(asking.item(), code, AskedAnswer.ofRow(key, row, kind, options)));
        return asked;
    }

    private Map<String, String> rows(Asking asking, ObjectNode question) {
        List<LssSurvey.Item> parts = survey.subquestions(asking.item(), 0);
        Map<String, String> keys = choices(asking, question, "rows", parts, "title", "question");
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
    private Map<String, String> choices(
            Asking asking, ObjectNode question, String member, List<LssSurvey.Item> items, String code, String text) {
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

    private void randomize(Asking asking, ObjectNode question) {
        if (asking.attributes().isRandom()) {
            sketch.randomOrder(question, asking.source());
        }
    }

    private void other(Asking asking, ObjectNode question) {
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
    private void comment(Asking asking, ObjectNode question) {
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

    private void remember(
            Asking asking, String part, AskedAnswer.Kind kind, ObjectNode question, Map<String, String> options) {
        String key = question.path("key").asText();
        Map<String, String> known = new LinkedHashMap<>(options);
        if (asking.item().field("other").equals("Y") && kind == AskedAnswer.Kind.CHOICE) {
            known.put("-oth-", OtherWords.KEY);
        }
        conditions.remember(asking.item(), part, AskedAnswer.ofQuestion(key, kind, known));
    }

    private void tellRest(Asking asking, ObjectNode question) {
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
