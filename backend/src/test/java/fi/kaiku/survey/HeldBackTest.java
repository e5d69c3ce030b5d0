package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldBackTest {

    private static final String OVERALL = "/pages/0/questions/0";

    private static ObjectNode holding(String... tags) {
        ObjectNode document = Documents.everyType();
        for (String tag : tags) {
            document.withArray("heldBack").add(tag);
        }
        return document;
    }

    private static List<String> errors(JsonNode document) {
        assertEquals(List.of(), DefinitionSchema.errors(document));
        return PublicationCheck.errors(SurveyDefinition.read(document), List.of()).stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    @Test
    void aLanguageThatIsHeldBackMayLackTexts() {
        ObjectNode document = holding("en");
        ((ObjectNode) document.at(OVERALL + "/text")).remove("en");
        assertEquals(List.of(), errors(document));
        document.remove("heldBack");
        assertEquals(List.of("/definition" + OVERALL + "/text/en translation.missing"), errors(document));
    }

    @Test
    void anOptionalTextThatOnlySuchALanguageHasIsNotDemandedOfTheOthers() {
        ObjectNode document = holding("en");
        ((ObjectNode) document.at(OVERALL)).set("help", json("{'en':'Please','fi':''}"));
        assertEquals(List.of(), errors(document));
        document.remove("heldBack");
        assertEquals(2, errors(document).size());
    }

    @Test
    void theDefaultLanguageAndOneThatIsNoneOfTheSurveyCannotBe() {
        assertEquals(
                List.of("/definition/heldBack/0 language.held-unknown", "/definition/heldBack/1 language.held-default"),
                errors(holding("de", "fi")));
    }

    @Test
    void publishedIsTheDraftItselfWhereNothingIsHeldBackOrNoted() {
        JsonNode draft = Documents.everyType();
        assertEquals(draft, PublishedDocument.of(draft));
    }

    @Test
    void publishedHasNoTextOfALanguageThatIsHeldBack() {
        ObjectNode draft = holding("fi", "en").put("defaultLanguage", "sv");
        ((ObjectNode) draft.at(OVERALL)).set("help", json("{'en':'Please'}"));
        String before = draft.toString();
        JsonNode published = PublishedDocument.of(draft);
        assertEquals(before, draft.toString());
        assertEquals(json("{'x':['sv']}").get("x"), published.get("languages"));
        assertFalse(published.has("heldBack"));
        assertEquals(json("{'sv':'Hur var ditt besök?'}"), published.at(OVERALL + "/text"));
        assertEquals(json("{'sv':'Dåligt'}"), published.at(OVERALL + "/scale/minLabel"));
        assertFalse(published.at(OVERALL).has("help"));
        assertEquals(List.of(), errors(published));
        DefinitionTexts.of(SurveyDefinition.read(published))
                .forEach(text -> assertEquals(1, text.text().texts().size(), text::unit));
    }

    @Test
    void publishedHasNoTextOfALanguageThatIsNoLongerTheSurveys() {
        ObjectNode draft = holding();
        draft.withArray("languages").remove(2);
        ((ObjectNode) draft.at("/title")).put("de", "Ihr Besuch").put("en-simple", "Your visit");
        ((ObjectNode) draft.at(OVERALL)).set("help", json("{'en':'Please'}"));
        JsonNode published = PublishedDocument.of(draft);
        assertEquals(json("{'fi':'Kerro käynnistäsi','sv':'Berätta om ditt besök'}"), published.get("title"));
        assertFalse(published.at(OVERALL).has("help"));
        assertTrue(published.at(OVERALL + "/text").has("fi-simple"));
        DefinitionTexts.of(SurveyDefinition.read(published))
                .forEach(text -> assertFalse(text.text().texts().containsKey("en"), text::unit));
    }

    @Test
    void onlyWhatIsShownMustPutInAnswersThatAreKnown() {
        ObjectNode document = holding("en");
        ((ObjectNode) document.at("/title"))
                .put("en", "{{x}}")
                .put("en-simple", "{{x}}")
                .put("de", "{{x}}");
        assertEquals(List.of(), errors(document));
        ((ObjectNode) document.at("/title")).put("fi-simple", "{{x}}");
        assertEquals(List.of("/definition/title/fi-simple piping.unknown"), errors(document));
    }

    @Test
    void publishedKeepsEasyVariantsOfTheOthers() {
        JsonNode published = PublishedDocument.of(holding("en"));
        assertTrue(published.at(OVERALL + "/text").has("fi-simple"));
    }

    @Test
    void publishedTakesNoKeyForALanguage() {
        ObjectNode draft = holding();
        draft.withArray("languages").add("min").add("max");
        draft.withArray("heldBack").add("min").add("max");
        assertEquals(1, PublishedDocument.of(draft).at(OVERALL + "/scale/min").asInt());
    }

    @Test
    void publishedHasNoNotesToTranslators() {
        ObjectNode draft = holding().put("translatorNote", "Formal");
        ((ObjectNode) draft.at("/pages/0")).put("translatorNote", "For all");
        ((ObjectNode) draft.at(OVERALL)).put("translatorNote", "Visit, not service");
        assertEquals(List.of(), errors(draft));
        assertEquals(Documents.everyType(), PublishedDocument.of(draft));
    }
}
