package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.choices;
import static fi.kaiku.survey.Documents.definition;
import static fi.kaiku.survey.Documents.json;
import static fi.kaiku.survey.Documents.withQuestions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.platform.FieldError;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationCheckTest {

    private static final String Q = "/definition/pages/0/questions/";
    private static final String RATING = "{'key':'a','type':'rating','scale':{'min':1,'max':5}}";

    private static List<String> errors(JsonNode document, SurveyDefinition... earlier) {
        return PublicationCheck.errors(SurveyDefinition.read(document), List.of(earlier)).stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    @Test
    void passesEveryType() {
        assertEquals(List.of(), errors(Documents.everyType()));
        assertEquals(List.of(), errors(Documents.everyType(), SurveyDefinition.read(Documents.everyType())));
    }

    @ParameterizedTest
    @CsvSource({
        "/title,/definition/title/sv",
        "/thanks,/definition/thanks/sv",
        "/pages/0/title,/definition/pages/0/title/sv",
        "/pages/0/questions/0/text,/definition/pages/0/questions/0/text/sv",
        "/pages/0/questions/6/help,/definition/pages/0/questions/6/help/sv",
        "/pages/0/questions/0/scale/maxLabel,/definition/pages/0/questions/0/scale/maxLabel/sv",
        "/pages/0/questions/6/options/1/text,/definition/pages/0/questions/6/options/1/text/sv",
        "/pages/0/questions/4/rows/0/text,/definition/pages/0/questions/4/rows/0/text/sv",
    })
    void refusesATextWithoutSwedish(String text, String pointer) {
        ObjectNode missing = Documents.everyType();
        ((ObjectNode) missing.at(text)).remove("sv");
        assertEquals(List.of(pointer + " translation.missing"), errors(missing));
        ObjectNode blank = Documents.everyType();
        ((ObjectNode) blank.at(text)).put("sv", " ");
        assertEquals(List.of(pointer + " translation.missing"), errors(blank));
    }

    @Test
    void takesAnOptionalTextForAbsentWhereItIsBlankInEveryLanguage() {
        ObjectNode document = Documents.everyType();
        ((ObjectNode) document.at("/pages/0/questions/6")).set("help", json("{'fi':'','sv':' '}"));
        assertEquals(List.of(), errors(document));
    }

    @Test
    void refusesAnEasyVariantAsALanguageOfItsOwn() {
        ObjectNode document = withQuestions("{'key':'q','type':'text'}");
        document.withArray("languages").add("fi-simple");
        document.withArray("heldBack").add("fi");
        document.put("defaultLanguage", "fi-simple");
        ((ObjectNode) document.at("/title")).put("fi-simple", "Kysely");
        ((ObjectNode) document.at("/pages/0/questions/0/text")).put("fi-simple", "Kysymys");
        assertEquals(
                List.of("/definition/languages/1 language.invalid", "/definition/defaultLanguage language.invalid"),
                errors(document));
    }

    @Test
    void refusesLanguagesThatDoNotFit() {
        ObjectNode document = withQuestions(RATING);
        document.withArray("languages").add("fi").add("fi-fi");
        document.put("defaultLanguage", "sv");
        assertEquals(
                List.of(
                        "/definition/languages/1 language.duplicate",
                        "/definition/languages/2 language.invalid",
                        "/definition/defaultLanguage language.default"),
                errors(document).subList(0, 3));
    }

    @Test
    void refusesKeysThatAreTaken() {
        ObjectNode document = withQuestions(
                RATING,
                RATING,
                "{'key':'m','type':'matrix'," + choices("rows", "x", "x") + "," + choices("options", "y", "z", "y")
                        + "}");
        document.withArray("pages").add(document.at("/pages/0").deepCopy());
        assertEquals(
                List.of(
                        "/definition/pages/1/key key.duplicate",
                        Q + "1/key key.duplicate",
                        Q + "2/options/2/key key.duplicate",
                        Q + "2/rows/1/key key.duplicate"),
                errors(document).subList(0, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'key':'q','type':'rating','scale':{'min':5,'max':1}}|/scale scale.unreachable",
                "{'key':'q','type':'rating','scale':{'min':1,'max':1}}|/scale scale.unreachable",
                "{'key':'q','type':'rating','scale':{'min':1,'max':5,'step':0}}|/scale scale.unreachable",
                "{'key':'q','type':'slider','scale':{'min':0,'max':10,'step':3}}|/scale scale.unreachable",
                "{'key':'q','type':'number','scale':{'min':0,'max':10000000}}|/scale scale.unreachable",
                "{'key':'q','type':'rating','scale':{'min':0,'max':101}}|/scale scale.too-fine",
                "{'key':'q','type':'nps','scale':{'min':1,'max':10}}|/scale scale.fixed",
                "{'key':'q','type':'single','options':[]}|/options choices.empty",
                "{'key':'q','type':'ranking','options':[]}|/options choices.empty",
                "{'key':'q','type':'matrix','rows':[],'scale':{'min':1,'max':5}}|/rows choices.empty",
                "{'key':'q','type':'multiple','maxChoices':0,'options':[{'key':'a','text':{'fi':'a'}}]}|/maxChoices choices.limit",
                "{'key':'q','type':'multiple','maxChoices':2,'options':[{'key':'a','text':{'fi':'a'}}]}|/maxChoices choices.limit",
                "{'key':'q','type':'umbrella','rows':[{'key':'a','text':{'fi':'a'}}]}|/rows umbrella.rows",
                "{'key':'q','type':'text','maxLength':0}|/maxLength text.limit",
                "{'key':'q','type':'consent','gate':true}|/required consent.optional",
                "{'key':'q','type':'text','maxLength':5001}|/maxLength text.limit",
            })
    void refusesQuestionsThatNobodyCouldAnswer(String question, String expected) {
        assertEquals(List.of(Q + "0" + expected), errors(withQuestions(question)));
    }

    @Test
    void refusesAnUmbrellaOnAnotherScale() {
        assertEquals(
                List.of(Q + "0/scale scale.fixed"),
                errors(withQuestions("{'key':'q','type':'umbrella','scale':{'min':0,'max':5},"
                        + choices("rows", "a", "b", "c", "d", "e", "f") + "}")));
    }

    @Test
    void refusesASurveyWithoutQuestions() {
        assertEquals(
                List.of("/definition/pages questions.none", "/definition/pages/0/questions page.empty"),
                errors(withQuestions()));
    }

    @Test
    void refusesMoreSegmentsThanResultsCanTell() {
        String[] keys = IntStream.range(0, 31).mapToObj(i -> "o" + i).toArray(String[]::new);
        String[] questions = IntStream.range(0, 4)
                .mapToObj(i -> "{'key':'q%d','type':'single','segment':true,%s}"
                        .formatted(i, i == 0 ? choices("options", keys) : choices("options", "a")))
                .toArray(String[]::new);
        assertEquals(
                List.of(Q + "3/segment segment.too-many", Q + "0/options segment.options"),
                errors(withQuestions(questions)));
    }

    @Test
    void namesEveryProblemAtOnce() {
        ObjectNode document = Documents.everyType();
        ((ObjectNode) document.at("/title")).remove("en");
        ((ObjectNode) document.at("/pages/0/questions/0/scale")).put("max", 0);
        ((ObjectNode) document.at("/pages/1/questions/3")).put("visibleWhen", "answers.overal < 2");
        assertEquals(3, errors(document).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'key':'a','type':'slider','scale':{'min':1,'max':5}}|/type",
                "{'key':'a','type':'text'}|/type",
                "{'key':'a','type':'rating','scale':{'min':1,'max':7}}|/scale",
                "{'key':'a','type':'rating','scale':{'min':0,'max':5}}|/scale",
                "{'key':'a','type':'rating','scale':{'min':1,'max':5,'step':0.5}}|/scale",
            })
    void refusesAnotherQuestionUnderAnEarlierKey(String question, String member) {
        assertEquals(
                List.of(Q + "0" + member + " question.identity"), errors(withQuestions(question), definition(RATING)));
    }

    @Test
    void saysInWhichVersionAKeyMeantSomethingElse() {
        SurveyDefinition first = definition(RATING);
        SurveyDefinition second = definition("{'key':'b','type':'text'}");
        FieldError error = PublicationCheck.errors(definition("{'key':'a','type':'text'}"), List.of(first, second))
                .getFirst();
        assertTrue(error.detail().startsWith("In version 1 the key a asks for a rating from 1 to 5."), error.detail());
        assertTrue(error.detail().contains("new key"));
    }

    @Test
    void refusesAMatrixOfNumbersUnderTheKeyOfOneOfOptions() {
        String rows = "{'key':'m','type':'matrix'," + choices("rows", "x") + ",";
        SurveyDefinition options = definition(rows + choices("options", "y") + "}");
        assertEquals(
                List.of(Q + "0/scale question.identity"),
                errors(withQuestions(rows + "'scale':{'min':1,'max':3}}"), options));
    }

    @Test
    void letsTextsLooksOptionsRowsAndOrderChange() {
        SurveyDefinition before = definition(
                RATING,
                "{'key':'s','type':'single'," + choices("options", "x", "y") + "}",
                "{'key':'m','type':'matrix','scale':{'min':1,'max':3}," + choices("rows", "x", "y") + "}");
        assertEquals(
                List.of(),
                errors(
                        withQuestions(
                                "{'key':'m','type':'matrix','scale':{'min':1.0,'max':3}," + choices("rows", "z", "x")
                                        + "}",
                                "{'key':'s','type':'single','text':{'fi':'Toisin'}," + choices("options", "y", "z")
                                        + "}",
                                "{'key':'a','type':'rating','scale':{'min':1,'max':5,'look':'stars'},'required':true}"),
                        before));
    }
}
