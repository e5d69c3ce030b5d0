package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.json;
import static fi.kaiku.survey.Documents.withQuestions;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipingCheckTest {

    private static final String[] ASKED = {
        "{'key':'overall','type':'rating','scale':{'min':1,'max':5}}",
        "{'key':'agree','type':'consent'}",
        "{'key':'q','type':'text'}",
        "{'key':'later','type':'text'}",
    };

    private static ObjectNode saying(String place, String words) {
        ObjectNode document = withQuestions(ASKED);
        ((ObjectNode) document.at(place)).set(place.isEmpty() ? "title" : "text", json("{'fi':'%s'}".formatted(words)));
        return document;
    }

    private static List<String> errors(ObjectNode document) {
        return PublicationCheck.errors(SurveyDefinition.read(document), List.of()).stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "Annoit {{overall}}.^",
                "Annoit {{overall|jotakin}} ja {{overall}}.^",
                "Hei {nimi}^",
                "{{later}}^piping.unknown",
                "{{q}}^piping.unknown",
                "{{agree}}^piping.type",
                "{{ overall }}^piping.syntax",
                "{{overall|a{b}}^piping.syntax",
            })
    void allowsTheAnswersToEarlierQuestions(String words, String expected) {
        String question = "/pages/0/questions/2";
        assertEquals(
                expected == null ? List.of() : List.of("/definition" + question + "/text/fi " + expected),
                errors(saying(question, words)));
    }

    @Test
    void putsNothingIntoTheTitle() {
        assertEquals(List.of("/definition/title/fi piping.unknown"), errors(saying("", "{{overall}}")));
    }

    @Test
    void looksAtEarlierPagesOnlyWhereTheOrderIsRandom() {
        ObjectNode document = saying("/pages/0/questions/2", "{{overall}}");
        ((ObjectNode) document.at("/pages/0")).put("order", "random");
        assertEquals(List.of("/definition/pages/0/questions/2/text/fi piping.unknown"), errors(document));
    }
}
