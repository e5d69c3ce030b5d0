package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Texts of LimeSurvey made plain, and what is to be said of them.
final class LssTexts {

    private static final Pattern FILLED_IN =
            Pattern.compile("\\{[A-Za-z_!][^{}\\n]{0,300}\\}|\\{\\(?\\d+X\\d+X[^{}]*\\}");

    private final Notes notes;
    private final List<Consumer<@Nullable JsonNode>> remarks = new ArrayList<>();

    LssTexts(Notes notes) {
        this.notes = notes;
    }

    Map<String, String> plain(Map<String, String> texts, String source) {
        Map<String, String> plain = new LinkedHashMap<>();
        List<String> markup = new ArrayList<>();
        List<String> media = new ArrayList<>();
        List<String> filled = new ArrayList<>();
        texts.forEach((tag, text) -> {
            PlainText made = PlainText.ofHtml(text);
            if (!made.text().isEmpty()) {
                plain.put(tag, made.text());
            }
            if (made.hadMarkup()) {
                markup.add(tag);
            }
            if (made.hadMedia()) {
                media.add(tag);
            }
            if (FILLED_IN.matcher(made.text()).find()) {
                filled.add(tag + " " + Notes.quote(made.text()));
            }
        });
        if (!media.isEmpty()) {
            remarks.add(place -> notes.leftOut(
                    source,
                    place,
                    "media.left-out",
                    "Kaiku shows no pictures, sounds or films with its texts (%s)."
                            .formatted(String.join(", ", media))));
        }
        if (!markup.isEmpty()) {
            remarks.add(place -> notes.changed(
                    source,
                    place,
                    "text.markup",
                    "Kaiku shows plain text: bold letters, colours, lists, links or tables are gone (%s)."
                            .formatted(String.join(", ", markup))));
        }
        if (!filled.isEmpty()) {
            remarks.add(place -> notes.changed(
                    source,
                    place,
                    "text.piping",
                    "Kaiku fills in nothing: reword what stands in braces in %s."
                            .formatted(String.join("; ", filled))));
        }
        return plain;
    }

    /// Says what is to be said of the texts read so far, now that it is known what they became.
    void remark(@Nullable JsonNode place) {
        remarks.forEach(remark -> remark.accept(place));
        remarks.clear();
    }
}
