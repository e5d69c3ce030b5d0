package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.choices;
import static fi.kaiku.survey.Documents.definition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DefinitionTextsTest {

    private static List<String> units(SurveyDefinition definition) {
        return DefinitionTexts.of(definition).stream().map(DefinitionText::unit).toList();
    }

    /// Every map of languages in the document, wherever it stands.
    private static void maps(JsonNode node, String pointer, Set<String> found) {
        if (node.isObject() && node.path("fi").isTextual()) {
            found.add(pointer);
        }
        node.properties().forEach(member -> maps(member.getValue(), pointer + "/" + member.getKey(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            maps(node.get(i), pointer + "/" + i, found);
        }
    }

    @Test
    void walksOverEveryTextOfEveryType() {
        Set<String> found = new TreeSet<>();
        maps(Documents.everyType(), "/definition", found);
        assertTrue(found.size() > 35);
        assertEquals(
                found,
                new TreeSet<>(DefinitionTexts.of(SurveyDefinition.read(Documents.everyType())).stream()
                        .map(DefinitionText::pointer)
                        .toList()));
    }

    @Test
    void namesThemByKeysInTheOrderOfTheSurvey() {
        List<String> units = units(SurveyDefinition.read(Documents.everyType()));
        assertEquals(
                List.of(
                        "title",
                        "thanks",
                        "page.visit.title",
                        "q.overall.text",
                        "q.overall.scale.minLabel",
                        "q.overall.scale.maxLabel",
                        "q.recommend.text"),
                units.subList(0, 7));
        assertTrue(units.containsAll(List.of("q.motives.option.exhibition", "q.services.row.cafe", "q.motives.help")));
    }

    @Test
    void namesNoTwoAlikeWhereADraftHasAKeyTwice() {
        String question = "{'key':'a','type':'single'," + choices("options", "x", "x") + "}";
        assertEquals(
                List.of(
                        "title",
                        "q.a.text",
                        "q.a.option.x",
                        "q.a.option.x:2",
                        "q.a.text:2",
                        "q.a.option.x:3",
                        "q.a.option.x:4"),
                units(definition(question, question)));
    }

    @Test
    void knowsPlaceHeadingAndNotes() {
        ObjectNode document = Documents.everyType();
        document.put("translatorNote", "All");
        ((ObjectNode) document.at("/pages/0")).put("translatorNote", "Page");
        ((ObjectNode) document.at("/pages/0/questions/0")).put("translatorNote", "Question");
        List<DefinitionText> texts = DefinitionTexts.of(SurveyDefinition.read(document));
        assertEquals(List.of("All"), texts.get(0).notes());
        assertEquals(List.of("Page", "Question"), texts.get(4).notes());
        assertEquals("1.1", texts.get(4).number());
        assertEquals("Millainen käyntisi oli?", texts.get(4).heading().in("fi").orElseThrow());
        assertEquals(List.of("Page"), texts.get(6).notes());
    }
}
