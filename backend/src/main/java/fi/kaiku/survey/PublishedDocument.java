package fi.kaiku.survey;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/// What of a draft goes into a version: all of it but the notes to translators and the texts of languages that are not
/// shown, be they held back or no longer the survey's. The draft itself stays as it is.
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
        }
        withoutHiddenTexts(document, definition);
        return document;
    }

    private static void withoutHiddenTexts(ObjectNode document, SurveyDefinition definition) {
        Set<String> shown = definition.shownTags();
        for (DefinitionText text : DefinitionTexts.of(definition)) {
            JsonPointer place = JsonPointer.compile(text.pointer().substring(REQUEST.length()));
            ObjectNode texts = (ObjectNode) document.at(place);
            texts.retain(shown);
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
