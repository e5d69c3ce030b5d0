package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.choices;
import static fi.kaiku.survey.Documents.json;
import static fi.kaiku.survey.Documents.withQuestions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.platform.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionSchemaTest {

    private static final String FIRST = "/definition/pages/0/questions/0";

    private static List<String> errors(JsonNode document) {
        return DefinitionSchema.errors(document).stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    @Test
    void acceptsEveryType() {
        assertEquals(List.of(), errors(Documents.everyType()));
    }

    @Test
    void acceptsAnUnfinishedDraft() {
        assertEquals(List.of(), errors(json("""
                                {'languages': ['fi'], 'defaultLanguage': 'sv', 'title': {},
                                 'pages': [{'key': 'a', 'questions': [{'key': 'q', 'type': 'single', 'text': {}, 'options': []}]}]}
                                """)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'key':'q','type':'rating'}|/scale|schema.required",
                "{'key':'q','type':'single'}|/options|schema.required",
                "{'key':'q','type':'matrix','scale':{'min':1,'max':5}}|/rows|schema.required",
                "{'key':'q','type':'matrix','rows':[]}|/options|schema.required",
                "{'key':'q','type':'matrix','rows':[],'options':[],'scale':{'min':1,'max':5}}|/options|schema.false",
                "{'key':'q','type':'text','options':[]}|/options|schema.false",
                "{'key':'q','type':'info','required':true}|/required|schema.false",
                "{'key':'q','type':'rating','scale':{'min':1,'max':5},'segment':true}|/segment|schema.false",
                "{'key':'q','type':'star'}|/type|schema.enum",
                "{'key':'q','type':'instrument','version':1}|/instrument|schema.required",
                "{'key':'q','type':'instrument','instrument':'who-5'}|/version|schema.required",
                "{'key':'q','type':'instrument','instrument':'who-5','version':1,'rows':[]}|/rows|schema.false",
                "{'key':'q','type':'instrument','instrument':'who-5','version':1,'items':[]}|/items|schema.additional-properties",
                "{'key':'q','type':'nps','instrument':'nps'}|/instrument|schema.false",
                "{'key':'q-1','type':'nps'}|/key|schema.pattern",
                "{'key':'in','type':'nps'}|/key|schema.pattern",
                "{'key':'Q','type':'nps'}|/key|schema.pattern",
                "{'key':'q','type':'nps','look':'x'}|/look|schema.additional-properties",
                "{'key':'q','type':'rating','scale':{'min':'1','max':5}}|/scale/min|schema.type",
                "{'key':'q','type':'rating','scale':{'min':1,'max':1e12}}|/scale/max|schema.maximum",
                "{'key':'q','type':'consent','required':'yes'}|/required|schema.type",
                "{'key':'q','type':'text','maxLength':2.5}|/maxLength|schema.type",
                "{'key':'q','type':'text','visibleWhen':''}|/visibleWhen|schema.min-length",
                "{'key':'q','type':'nps','text':{'fi':7}}|/text/fi|schema.type",
                "{'key':'q','type':'nps','text':'hei'}|/text|schema.type",
            })
    void namesThePlaceOfWhatIsMisshapen(String question, String member, String code) {
        assertEquals(List.of(FIRST + member + " " + code), errors(withQuestions(question)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "7", "{'languages':[],'defaultLanguage':'fi','title':{},'pages':[]}"})
    void refusesWhatIsNoDefinition(String document) {
        assertTrue(!DefinitionSchema.errors(Documents.tree(document)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi\n", "FI", "f", "fi_FI", "suomi "})
    void refusesWhatIsNoLanguageTag(String tag) {
        ObjectNode document = withQuestions();
        document.withArray("languages").add(tag);
        assertEquals(List.of("/definition/languages/1 schema.pattern"), errors(document));
    }

    @Test
    void saysWhyInWordsWithoutItsOwnMachinery() {
        List<FieldError> errors =
                DefinitionSchema.errors(withQuestions("{'key':'q','type':'text'," + choices("options", "a") + "}"));
        assertEquals(
                "A question of this type has no such member.", errors.getFirst().detail());
    }

    @Test
    void refusesTextThatCannotBeStored() {
        ObjectNode document = withQuestions();
        document.withObject("title").put("fi", "a\u0000");
        assertEquals(List.of("/definition/title/fi text.unclean"), errors(document));
    }

    @Test
    void limitsHowMuchADefinitionHolds() {
        String[] options = new String[201];
        for (int i = 0; i < options.length; i++) {
            options[i] = "o" + i;
        }
        assertEquals(
                List.of(FIRST + "/options schema.max-items"),
                errors(withQuestions("{'key':'q','type':'single'," + choices("options", options) + "}")));
    }
}
