package fi.kaiku.survey.translation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.survey.DefinitionTexts;
import fi.kaiku.survey.SurveyDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Drafts to translate.
final class Drafts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Drafts() {}

    /// Every type of question in Finnish, Swedish and English.
    static ObjectNode everyType() {
        try (InputStream file = Drafts.class.getResourceAsStream("/fi/kaiku/survey/every-type.json")) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode object(ObjectNode draft, String pointer) {
        return (ObjectNode) draft.at(pointer);
    }

    /// With another text in every place that has one in this language, made of what stands there.
    static ObjectNode retold(ObjectNode draft, String language, String begin, String end) {
        ObjectNode retold = draft.deepCopy();
        DefinitionTexts.of(SurveyDefinition.read(draft)).forEach(text -> {
            String words = text.text().in(language).orElse("");
            object(retold, text.pointer().substring("/definition".length())).put(language, begin + words + end);
        });
        return retold;
    }
}
