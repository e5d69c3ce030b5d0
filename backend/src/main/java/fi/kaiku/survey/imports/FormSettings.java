package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The sheet `settings` of a form: a row of headings and one of values.
final class FormSettings {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Notes notes;

    private FormSettings(Notes notes) {
        this.notes = notes;
    }

    static boolean isSettings(Workbook.Sheet sheet) {
        return sheet.name().strip().toLowerCase(Locale.ROOT).equals("settings");
    }

    static FormSettings of(Workbook workbook, Notes notes) {
        FormSettings settings = new FormSettings(notes);
        List<Workbook.Line> lines =
                workbook.sheet("settings").map(Workbook.Sheet::rows).orElse(List.of());
        if (lines.size() > 1) {
            FormColumns columns = new FormColumns(lines.getFirst());
            lines.get(1).cells().forEach((index, value) -> settings.add(columns.at(index), value));
        }
        lines.stream()
                .skip(2)
                .forEach(line -> notes.leftOut(
                        "settings row " + line.number(),
                        null,
                        "setting.row",
                        "Settings stand in one row; this further one held %s."
                                .formatted(Notes.quote(
                                        String.join(", ", line.cells().values())))));
        return settings;
    }

    private void add(FormColumns.Column column, String value) {
        String name = column.language() == null ? column.name() : column.name() + "::" + column.language();
        String unique = values.containsKey(name) ? name + " (" + column.index() + ")" : name;
        values.put(unique, value);
        headers.put(unique, column.header());
    }

    @Nullable
    String defaultLanguage() {
        return values.get("default_language");
    }

    /// The languages of a survey that Kaiku wrote, whose texts may be in more: easy-language variants.
    List<String> languages(FormLanguages found) {
        List<String> named = new ArrayList<>();
        KaikuColumn.parse(values.getOrDefault("kaiku", "")).path("languages").forEach(tag -> named.add(tag.asText()));
        named.retainAll(found.used());
        return named.isEmpty() ? found.used() : named;
    }

    /// The title of the survey, and what is told of the other settings.
    void apply(Sketch sketch, FormLanguages languages) {
        boolean titled = title(sketch, languages);
        values.forEach((name, value) -> {
            String source = "settings, column " + headers.getOrDefault(name, name);
            if (name.equals("form_id") && !titled) {
                fill(sketch.title(), value, languages);
                notes.changed(source, sketch.title(), "title.form-id", "The form has no title; its id stands for it.");
            } else if (name.equals("default_language")) {
                notes.taken(source, null, "setting.taken", "The default is %s.".formatted(languages.defaultTag()));
            } else if (!name.startsWith("form_title") && !name.equals("kaiku")) {
                notes.leftOut(
                        source,
                        null,
                        "setting.left-out",
                        "Kaiku has no such setting of a survey; it said %s.".formatted(Notes.quote(value)));
            }
        });
    }

    private boolean title(Sketch sketch, FormLanguages languages) {
        JsonNode kaiku = KaikuColumn.parse(values.getOrDefault("kaiku", ""));
        if (kaiku.path("title") instanceof ObjectNode title) {
            sketch.title().setAll(title);
            List.of("thanks", "keepPartial")
                    .forEach(member -> Optional.ofNullable(kaiku.get(member))
                            .ifPresent(value -> sketch.definition().set(member, value)));
            notes.taken("settings, columns form_title and kaiku", sketch.title(), "title.taken", "The title.");
            return true;
        }
        List<String> read = new ArrayList<>();
        values.forEach((name, value) -> {
            if (name.startsWith("form_title::")) {
                sketch.title().put(languages.tag(name.substring("form_title::".length())), value);
                read.add(name);
            }
        });
        String plain = values.get("form_title");
        if (plain == null) {
            read.forEach(name -> notes.taken("settings, column " + name, sketch.title(), "title.taken", "The title."));
            return !read.isEmpty();
        }
        fill(sketch.title(), PlainText.ofMarkdown(plain).text(), languages);
        notes.taken("settings, column form_title", sketch.title(), "title.taken", "The title.");
        if (languages.used().size() > read.size() + 1) {
            notes.changed(
                    "settings, column form_title",
                    sketch.title(),
                    "title.repeated",
                    "A form has one title for all languages; it stands in each of them and wants to be translated.");
        }
        return true;
    }

    private static void fill(ObjectNode title, String text, FormLanguages languages) {
        String clipped = text.substring(
                0, text.offsetByCodePoints(0, Math.min(Sketch.SHORT_TEXT, text.codePointCount(0, text.length()))));
        languages.used().stream().filter(tag -> !title.has(tag)).forEach(tag -> title.put(tag, clipped));
    }
}
