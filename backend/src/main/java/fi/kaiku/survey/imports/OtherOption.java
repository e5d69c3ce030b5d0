package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One more option, and a text for whoever chooses it.
final class OtherOption {

    private OtherOption() {}

    /// @param words    of the option
    /// @param question a `single` or `multiple` that is in the definition
    /// @return the key of the text; null where a survey holds no more questions
    static @Nullable String add(
            Sketch sketch, ObjectNode question, Map<String, String> words, List<String> languages, String source) {
        List<String> keys = new ArrayList<>();
        question.path("options").forEach(option -> keys.add(option.path("key").asText()));
        if (!keys.contains(OtherWords.KEY) && keys.size() < Sketch.CHOICES) {
            sketch.choice(question, "options", OtherWords.KEY, words, source);
        }
        String key = question.path("key").asText();
        String textKey = sketch.questionKeys.question(key + "_" + OtherWords.KEY);
        ObjectNode text = sketch.question(textKey, "text", OtherWords.question(languages), source);
        text.putObject("specifies").put("question", key).put("option", OtherWords.KEY);
        if (!sketch.ask(text)) {
            return null;
        }
        sketch.notes.changed(
                source,
                text,
                "other.added",
                "“Or other” became an option and a question for a text of its own; check their words in %s."
                        .formatted(String.join(", ", languages)));
        return textKey;
    }
}
