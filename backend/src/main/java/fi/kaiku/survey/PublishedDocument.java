package fi.kaiku.survey;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/// What of a draft goes into a version: all of it but the languages that are held back, with their easy variants, and
/// the notes to translators. The draft itself stays as it is.
final class PublishedDocument {

    private static final String REQUEST = "/definition";
    private static final String NOTE = "translatorNote";

    private PublishedDocument() {}

    /// @param draft of the shape that [DefinitionSchema] demands
    static JsonNode of(JsonNode draft) {
        SurveyDefinition definition = SurveyDefinition.read(draft);
        ObjectNode document = draft.deepCopy();
        withoutNotes(document);
        document.remove("heldBack");
        if (!definition.heldBack().isEmpty()) {
            ArrayNode languages = document.putArray("languages");
            definition.shownLanguages().forEach(languages::add);
            withoutTexts(document, definition);
        }
        return document;
    }

    private static void withoutTexts(ObjectNode document, SurveyDefinition definition) {
        List<String> hidden = definition.heldBack().stream()
                .flatMap(tag -> Stream.of(tag, SurveyDefinition.easy(tag)))
                .toList();
        for (DefinitionText text : DefinitionTexts.of(definition)) {
            JsonPointer place = JsonPointer.compile(text.pointer().substring(REQUEST.length()));
            ObjectNode texts = (ObjectNode) document.at(place);
            texts.remove(hidden);
            if (text.optional() && texts.isEmpty()) {
                ((ObjectNode) document.at(place.head())).remove(place.last().getMatchingProperty());
            }
        }
    }

    private static void withoutNotes(ObjectNode document) {
        document.remove(NOTE);
        for (JsonNode page : document.path("pages")) {
            ((ObjectNode) page).remove(NOTE);
            page.path("questions").forEach(question -> ((ObjectNode) question).remove(NOTE));
        }
    }
}
