package fi.kaiku.survey.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/// Writes a definition as a form of ODK. What the form has no place for stands in its column `kaiku`, which other
/// programs pass over and Kaiku reads again, and is told in the sheet `kaiku notes`.
public final class XlsFormFile {

    private static final String NOTES = "kaiku notes";
    private static final List<String> KEPT = List.of(
            "construct", "segment", "sensitive", "idea", "requiredWhen", "order", "specifies", "translatorNote");
    private static final List<String> OF_OPTIONS = List.of("exclusive", "fixed");
    private static final Set<String> TABLES = Set.of("matrix", "umbrella");

    private final JsonNode definition;
    private final SequencedSet<String> tags = new LinkedHashSet<>();
    private final FormSheet survey = new FormSheet(List.of("type", "name"));
    private final FormSheet choices = new FormSheet(List.of("list_name", "name"));
    private final FormSheet settings = new FormSheet(List.of("form_title", "form_id", "default_language"));
    private final FormSheet notes = new FormSheet(List.of("question", "what other programs do not see"));
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> rowNames = new HashMap<>();
    private final XPathWriter conditions = new XPathWriter(types, rowNames);

    private XlsFormFile(JsonNode definition) {
        this.definition = definition;
        definition.path("languages").forEach(tag -> tags.add(tag.asText()));
        variants(definition);
    }

    /// @param definition of the shape of a draft
    /// @param id         the form's id, for programs that ask for one
    /// @return an .xlsx
    public static byte[] of(JsonNode definition, String id) {
        XlsFormFile file = new XlsFormFile(definition);
        file.fill(id);
        return file.bytes();
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Kaiku", "1.0")) {
            survey.writeTo(workbook.newWorksheet("survey"));
            choices.writeTo(workbook.newWorksheet("choices"));
            settings.writeTo(workbook.newWorksheet("settings"));
            notes.writeTo(workbook.newWorksheet(NOTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Easy-language variants are texts beside those of the survey's languages.
    private void variants(JsonNode node) {
        if (node.path("key").isTextual() || node == definition) {
            List.of("text", "help", "title")
                    .forEach(member -> node.path(member).fieldNames().forEachRemaining(tags::add));
        }
        node.forEach(this::variants);
    }

    private void fill(String id) {
        setting(id);
        for (JsonNode page : definition.path("pages")) {
            String key = page.path("key").asText();
            Map<String, String> begin = survey.row();
            begin.put("type", "begin_group");
            begin.put("name", name(key));
            texts(begin, "label", page.path("title"));
            tell(key, "order of the page", page.path("order"));
            tell(key, "translatorNote of the page", page.path("translatorNote"));
            page.path("questions").forEach(this::question);
            survey.row().put("type", "end_group");
        }
    }

    private void setting(String id) {
        Map<String, String> row = settings.row();
        String tag = definition.path("defaultLanguage").asText();
        row.put("form_title", definition.path("title").path(tag).asText());
        row.put("form_id", id);
        row.put("default_language", heading(tag));
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        List.of("languages", "title", "thanks", "keepPartial").forEach(member -> {
            if (definition.has(member)) {
                kept.set(member, definition.get(member));
            }
        });
        row.put("kaiku", kept.toString());
        tell("", "thanks", definition.path("thanks"));
        tell("", "keepPartial", definition.path("keepPartial"));
        tell("", "heldBack", definition.path("heldBack"));
        tell("", "translatorNote", definition.path("translatorNote"));
        if (definition.path("title").size() > 1) {
            tell("", "title in other languages than the default", definition.path("title"));
        }
    }

    private void question(JsonNode question) {
        String key = question.path("key").asText();
        String type = question.path("type").asText();
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        keep(question, kept);
        if (TABLES.contains(type)) {
            table(question, kept);
        } else {
            Map<String, String> row = survey.row();
            row.put("name", key);
            texts(row, "label", question.path("text"));
            texts(row, "hint", question.path("help"));
            visible(row, question, kept);
            required(row, question, kept);
            answer(row, question, kept);
            kept(row, kept);
        }
        types.put(key, type);
    }

    private void answer(Map<String, String> row, JsonNode question, ObjectNode kept) {
        String type = question.path("type").asText();
        String list = question.path("key").asText() + "_options";
        switch (type) {
            case "single" -> row.put("type", "select_one " + list);
            case "multiple" -> {
                row.put("type", "select_multiple " + list);
                limit(row, "count-selected(.)", question.path("maxChoices"));
            }
            case "ranking" -> row.put("type", "rank " + list);
            case "text" -> {
                row.put("type", "text");
                limit(row, "string-length(.)", question.path("maxLength"));
            }
            case "consent" -> row.put("type", "acknowledge");
            case "info" -> row.put("type", "note");
            case "number" -> number(row, question, kept);
            case "instrument" -> instrument(row, question, kept);
            default -> range(row, question, kept);
        }
        question.path("options")
                .forEach(option -> choice(list, option.path("key").asText(), option.path("text")));
    }

    private static void limit(Map<String, String> row, String counted, JsonNode most) {
        if (most.isNumber()) {
            row.put("constraint", counted + " <= " + most.asText());
        }
    }

    private void number(Map<String, String> row, JsonNode question, ObjectNode kept) {
        JsonNode scale = question.path("scale");
        boolean whole = !scale.has("step") && scale.path("min").canConvertToExactIntegral();
        row.put("type", whole ? "integer" : "decimal");
        row.put("constraint", ". >= %s and . <= %s".formatted(plain(scale.path("min")), plain(scale.path("max"))));
        if (!whole) {
            List.of("min", "max", "step").forEach(member -> copy(scale, kept, member));
        }
        labels(question, kept);
    }

    /// Its words belong to somebody, and stay behind.
    private void instrument(Map<String, String> row, JsonNode question, ObjectNode kept) {
        row.put("type", "note");
        row.remove("required");
        List.of("type", "instrument", "version", "required").forEach(member -> copy(question, kept, member));
        tell(question.path("key").asText(), "standard questionnaire", question.path("instrument"));
    }

    private void range(Map<String, String> row, JsonNode question, ObjectNode kept) {
        JsonNode scale = question.path("scale");
        row.put("type", "range");
        row.put(
                "parameters",
                "start=%s end=%s step=%s"
                        .formatted(
                                scale.has("min") ? plain(scale.path("min")) : "0",
                                scale.has("max") ? plain(scale.path("max")) : "10",
                                scale.has("step") ? plain(scale.path("step")) : "1"));
        if (scale.path("look").asText().equals("stars")) {
            row.put("appearance", "rating");
        }
        kept.set("type", question.path("type"));
        labels(question, kept);
    }

    private void labels(JsonNode question, ObjectNode kept) {
        List.of("look", "minLabel", "maxLabel").forEach(member -> {
            copy(question.path("scale"), kept, member);
            tell(
                    question.path("key").asText(),
                    member + " of the scale",
                    question.path("scale").path(member));
        });
    }

    /// A group that is drawn as a table, with a question for each row.
    private void table(JsonNode question, ObjectNode kept) {
        String key = question.path("key").asText();
        String list = key + "_options";
        Map<String, String> group = survey.row();
        group.put("type", "begin_group");
        group.put("name", key);
        group.put("appearance", "table-list");
        texts(group, "label", question.path("text"));
        texts(group, "hint", question.path("help"));
        visible(group, question, kept);
        if (question.path("options").isEmpty()) {
            numbers(question, kept, list);
        }
        question.path("options")
                .forEach(option -> choice(list, option.path("key").asText(), option.path("text")));
        if (question.path("requiredWhen").isTextual()) {
            tell(key, "requiredWhen", question.path("requiredWhen"));
        }
        kept(group, kept);
        for (JsonNode one : question.path("rows")) {
            String rowKey = one.path("key").asText();
            String name = key + "_" + rowKey;
            rowNames.put(key + "." + rowKey, name);
            Map<String, String> row = survey.row();
            row.put("type", "select_one " + list);
            row.put("name", name);
            texts(row, "label", one.path("text"));
            row.put("required", question.path("required").asBoolean() ? "yes" : "");
            row.put(
                    "kaiku",
                    JsonNodeFactory.instance.objectNode().put("row", rowKey).toString());
        }
        survey.row().put("type", "end_group");
    }

    private void numbers(JsonNode question, ObjectNode kept, String list) {
        ObjectNode scale = question.path("scale") instanceof ObjectNode given
                ? given.deepCopy()
                : JsonNodeFactory.instance.objectNode().put("min", 1).put("max", 5);
        kept.set("scale", scale);
        kept.set("type", question.path("type"));
        double step = scale.path("step").asDouble(1);
        double from = scale.path("min").asDouble();
        for (int i = 0; i <= 200 && from + i * step <= scale.path("max").asDouble() + step / 1_000; i++) {
            String number = plain(
                    JsonNodeFactory.instance.numberNode(BigDecimal.valueOf(Math.round((from + i * step) * 1e6), 6)));
            ObjectNode text = JsonNodeFactory.instance.objectNode();
            tags.forEach(tag -> text.put(tag, number));
            choice(list, number, text);
        }
    }

    private void visible(Map<String, String> row, JsonNode question, ObjectNode kept) {
        String condition = question.path("visibleWhen").asText(chosen(question.path("specifies")));
        if (condition.isEmpty()) {
            return;
        }
        Optional<String> said = conditions.write(condition);
        said.ifPresentOrElse(xpath -> row.put("relevant", xpath), () -> {
            kept.put("visibleWhen", condition);
            tell(question.path("key").asText(), "condition", question.path("visibleWhen"));
        });
    }

    /// The condition that an option is chosen, as an author would write it; empty for a question that specifies none.
    private String chosen(JsonNode specifies) {
        String key = specifies.path("question").asText();
        String option = specifies.path("option").asText();
        if (key.isEmpty()) {
            return "";
        }
        return "multiple".equals(types.get(key))
                ? "'%s' in answers.%s".formatted(option, key)
                : "answers.%s == '%s'".formatted(key, option);
    }

    private void required(Map<String, String> row, JsonNode question, ObjectNode kept) {
        if (question.path("required").asBoolean()) {
            row.put("required", "yes");
        } else if (question.path("requiredWhen").isTextual()) {
            conditions
                    .write(question.path("requiredWhen").asText())
                    .ifPresentOrElse(
                            xpath -> {
                                row.put("required", xpath);
                                kept.remove("requiredWhen");
                            },
                            () -> tell(question.path("key").asText(), "requiredWhen", question.path("requiredWhen")));
        }
    }

    private void keep(JsonNode question, ObjectNode kept) {
        KEPT.forEach(member -> {
            copy(question, kept, member);
            if (!member.equals("requiredWhen")) {
                tell(question.path("key").asText(), member, question.path(member));
            }
        });
        OF_OPTIONS.forEach(member -> {
            ArrayNode marked = JsonNodeFactory.instance.arrayNode();
            Stream.of("options", "rows")
                    .flatMap(list -> question.path(list).valueStream())
                    .filter(choice -> choice.path(member).asBoolean())
                    .forEach(choice -> marked.add(choice.path("key")));
            if (!marked.isEmpty()) {
                kept.set(member, marked);
                tell(question.path("key").asText(), member, marked);
            }
        });
    }

    private static void kept(Map<String, String> row, ObjectNode kept) {
        if (!kept.isEmpty()) {
            row.put("kaiku", kept.toString());
        }
    }

    private static void copy(JsonNode from, ObjectNode into, String member) {
        if (from.has(member)) {
            into.set(member, from.get(member));
        }
    }

    private void tell(String question, String what, JsonNode value) {
        if (!value.isMissingNode()) {
            Map<String, String> row = notes.row();
            row.put("question", question);
            row.put(
                    "what other programs do not see",
                    what + ": " + (value.isTextual() ? value.asText() : value.toString()));
        }
    }

    private void choice(String list, String name, JsonNode text) {
        Map<String, String> row = choices.row();
        row.put("list_name", list);
        row.put("name", name);
        texts(row, "label", text);
    }

    private void texts(Map<String, String> row, String column, JsonNode texts) {
        tags.forEach(tag -> {
            if (texts.has(tag)) {
                row.put(column + "::" + heading(tag), texts.path(tag).asText());
            }
        });
    }

    /// `Suomi (fi)`
    private static String heading(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1) + " (" + tag + ")";
    }

    /// Names of forms begin with a letter.
    private static String name(String key) {
        return Character.isLetter(key.charAt(0)) ? key : "p_" + key;
    }

    private static String plain(JsonNode number) {
        return number.decimalValue().signum() == 0
                ? "0"
                : number.decimalValue().stripTrailingZeros().toPlainString();
    }
}
