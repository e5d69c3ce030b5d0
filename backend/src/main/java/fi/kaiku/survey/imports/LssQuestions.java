package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns questions of LimeSurvey into questions of Kaiku, by the letters of their types.
final class LssQuestions {

    private static final int DATE_LENGTH = 40;

    private final Sketch sketch;
    private final Notes notes;
    private final LssTables tables;
    private final LssSurvey survey;
    private final LssConditions conditions;
    private final LssTexts texts;
    private final LssChoices offer;
    private final LssLimits limits;
    private final LssRest rest;

    LssQuestions(Sketch sketch, LssTables tables, LssSurvey survey, LssLanguages languages, LssConditions conditions) {
        this.sketch = sketch;
        this.notes = sketch.notes;
        this.tables = tables;
        this.survey = survey;
        this.conditions = conditions;
        this.texts = new LssTexts(notes);
        this.offer = new LssChoices(sketch, survey, languages, conditions, texts);
        this.limits = new LssLimits(notes);
        this.rest = new LssRest(notes, tables, survey);
    }

    /// @param group the condition of the group; null for always
    void ask(LssSurvey.Item item, @Nullable String group) {
        String source = "question " + item.field("title");
        LssAttributes attributes = LssAttributes.of(tables, item.field("qid"), source);
        LssType type = LssType.of(item.field("type"));
        if (attributes.isOn("hidden") || !type.leftOutBecause().isEmpty()) {
            rest.leaveOut(item, source, type, attributes.isOn("hidden"));
            return;
        }
        String relevance = item.field("relevance");
        boolean equation = !relevance.isEmpty() && !relevance.equals("1");
        String own = conditions.of(relevance, source, "The question is always asked.");
        String table = conditions.ofTable(item, source, equation);
        String when = CelWriter.both(group, own == null ? table : own);
        LssAsking asking = new LssAsking(item, source, attributes, rest.within(when, source));
        @Nullable ObjectNode asked = ask(asking, type);
        if (asked == null) {
            notes.leftOut(source, null, "questions.too-many", "A survey has at most 300 questions.");
            return;
        }
        rest.tell(asking, asked);
    }

    private @Nullable ObjectNode ask(LssAsking asking, LssType type) {
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
            case TEXT_ONLY -> put(asking, begin(asking, "info"));
            case ARRAY, ARRAY_BY_COLUMN -> matrix(asking, type);
            case ARRAY_FIVE -> points(asking, 5);
            case ARRAY_TEN -> points(asking, 10);
            case ARRAY_YES_NO -> fixedMatrix(asking, FixedChoices.YES_UNCERTAIN_NO);
            case ARRAY_INCREASE -> fixedMatrix(asking, FixedChoices.INCREASE_SAME_DECREASE);
            default -> throw new IllegalStateException("left out before: " + type);
        };
    }

    private ObjectNode begin(LssAsking asking, String type) {
        return begin(asking, type, asking.code(), texts.plain(asking.item().text("question"), asking.source()));
    }

    private ObjectNode begin(LssAsking asking, String type, String code, Map<String, String> text) {
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
    private @Nullable ObjectNode put(LssAsking asking, ObjectNode question) {
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

    private @Nullable ObjectNode single(LssAsking asking, LssType type) {
        ObjectNode question = begin(asking, "single");
        Map<String, String> keys =
                offer.of(asking, question, "options", survey.answers(asking.item(), 0), "code", "answer");
        offer.randomize(asking, question);
        ObjectNode asked = put(asking, question);
        offer.remember(asking, "", AskedAnswer.Kind.CHOICE, question, keys);
        offer.other(asking, question);
        if (type == LssType.LIST_WITH_COMMENT && asked != null) {
            offer.comment(asking, question);
        }
        return asked;
    }

    private @Nullable ObjectNode multiple(LssAsking asking, LssType type) {
        ObjectNode question = begin(asking, "multiple");
        List<LssSurvey.Item> parts = survey.subquestions(asking.item(), 0);
        Map<String, String> keys = offer.of(asking, question, "options", parts, "title", "question");
        BigDecimal most = asking.attributes().number("max_answers");
        if (most != null && most.intValue() >= 1 && most.intValue() <= keys.size()) {
            question.put("maxChoices", most.intValue());
        }
        offer.randomize(asking, question);
        ObjectNode asked = put(asking, question);
        String key = question.path("key").asText();
        keys.forEach((code, option) -> conditions.remember(asking.item(), code, AskedAnswer.ofTick(key, option)));
        offer.remember(asking, "", AskedAnswer.Kind.CHOICES, question, keys);
        offer.other(asking, question);
        if (type == LssType.MULTIPLE_WITH_COMMENTS) {
            notes.leftOut(
                    asking.source(),
                    question,
                    "comment.left-out",
                    "Options of Kaiku take no comments; ask for them with a question of their own.");
        }
        return asked;
    }

    private @Nullable ObjectNode fixed(LssAsking asking, FixedChoices choices) {
        ObjectNode question = begin(asking, "single");
        Map<String, String> keys = offer.fill(asking, question, choices);
        ObjectNode asked = put(asking, question);
        offer.remember(asking, "", AskedAnswer.Kind.CHOICE, question, keys);
        return asked;
    }

    private @Nullable ObjectNode rating(LssAsking asking) {
        ObjectNode question = begin(asking, "rating");
        Bounds.scale(question, BigDecimal.ONE, BigDecimal.valueOf(5), BigDecimal.ONE);
        ObjectNode asked = put(asking, question);
        offer.remember(asking, "", AskedAnswer.Kind.NUMBER, question, Map.of());
        return asked;
    }

    private @Nullable ObjectNode ranking(LssAsking asking) {
        ObjectNode question = begin(asking, "ranking");
        List<LssSurvey.Item> answers = survey.answers(asking.item(), 0);
        Map<String, String> keys = answers.isEmpty()
                ? offer.of(asking, question, "options", survey.subquestions(asking.item(), 0), "title", "question")
                : offer.of(asking, question, "options", answers, "code", "answer");
        offer.randomize(asking, question);
        ObjectNode asked = put(asking, question);
        offer.remember(asking, "", AskedAnswer.Kind.CHOICES, question, keys);
        return asked;
    }

    private @Nullable ObjectNode number(LssAsking asking) {
        ObjectNode question = begin(asking, "number");
        limits.scale(asking, question);
        ObjectNode asked = put(asking, question);
        offer.remember(asking, "", AskedAnswer.Kind.NUMBER, question, Map.of());
        return asked;
    }

    private @Nullable ObjectNode text(LssAsking asking) {
        ObjectNode question = begin(asking, "text");
        limits.limit(asking, question);
        ObjectNode asked = put(asking, question);
        offer.remember(asking, "", AskedAnswer.Kind.TEXT, question, Map.of());
        return asked;
    }

    private @Nullable ObjectNode date(LssAsking asking) {
        ObjectNode question = begin(asking, "text").put("maxLength", DATE_LENGTH);
        notes.changed(
                asking.source(),
                question,
                "type.date",
                "Kaiku asks for no dates and times of its own: visitors write them as text.");
        ObjectNode asked = put(asking, question);
        offer.remember(asking, "", AskedAnswer.Kind.TEXT, question, Map.of());
        return asked;
    }

    /// A question for each subquestion, under the text of both.
    private @Nullable ObjectNode each(LssAsking asking, String type) {
        Map<String, String> whole = texts.plain(asking.item().text("question"), asking.source());
        @Nullable ObjectNode first = null;
        for (LssSurvey.Item part : survey.subquestions(asking.item(), 0)) {
            Map<String, String> both = new LinkedHashMap<>(whole);
            texts.plain(part.text("question"), asking.source() + "_" + part.field("title"))
                    .forEach((tag, text) -> both.merge(tag, text, (one, other) -> one + " – " + other));
            ObjectNode question = begin(asking, type, asking.code() + "_" + part.field("title"), both);
            if (type.equals("number")) {
                limits.scale(asking, question);
            } else {
                limits.limit(asking, question);
            }
            if (put(asking, question) != null) {
                first = first == null ? question : first;
                AskedAnswer.Kind kind = type.equals("number") ? AskedAnswer.Kind.NUMBER : AskedAnswer.Kind.TEXT;
                offer.remember(asking, part.field("title"), kind, question, Map.of());
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

    private @Nullable ObjectNode matrix(LssAsking asking, LssType type) {
        ObjectNode question = begin(asking, "matrix");
        Map<String, String> rows = offer.rows(asking, question);
        Map<String, String> keys =
                offer.of(asking, question, "options", survey.answers(asking.item(), 0), "code", "answer");
        if (type == LssType.ARRAY_BY_COLUMN) {
            notes.changed(
                    asking.source(), question, "array.turned", "Its columns became rows; the answers mean the same.");
        }
        return table(asking, question, rows, AskedAnswer.Kind.CHOICE, keys);
    }

    private @Nullable ObjectNode points(LssAsking asking, int most) {
        ObjectNode question = begin(asking, "matrix");
        Map<String, String> rows = offer.rows(asking, question);
        Bounds.scale(question, BigDecimal.ONE, BigDecimal.valueOf(most), BigDecimal.ONE);
        return table(asking, question, rows, AskedAnswer.Kind.NUMBER, Map.of());
    }

    private @Nullable ObjectNode fixedMatrix(LssAsking asking, FixedChoices choices) {
        ObjectNode question = begin(asking, "matrix");
        Map<String, String> rows = offer.rows(asking, question);
        return table(asking, question, rows, AskedAnswer.Kind.CHOICE, offer.fill(asking, question, choices));
    }

    private @Nullable ObjectNode table(
            LssAsking asking,
            ObjectNode question,
            Map<String, String> rows,
            AskedAnswer.Kind kind,
            Map<String, String> options) {
        offer.randomize(asking, question);
        ObjectNode asked = put(asking, question);
        String key = question.path("key").asText();
        rows.forEach(
                (code, row) -> conditions.remember(asking.item(), code, AskedAnswer.ofRow(key, row, kind, options)));
        return asked;
    }
}
