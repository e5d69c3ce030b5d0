package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.definition;
import static fi.kaiku.survey.Documents.json;
import static fi.kaiku.survey.Documents.withQuestions;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.platform.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Options that exclude the others or ask for words, and what is answered to them.
class OptionCheckTest {

    private static final String Q = "/definition/pages/0/questions/";
    private static final String MOTIVES = "{'key':'motives','type':'multiple','options':["
            + "{'key':'art','text':{'fi':'a'}},{'key':'rain','text':{'fi':'b'}},{'key':'other','text':{'fi':'c'}},"
            + "{'key':'none','text':{'fi':'d'},'exclusive':true,'fixed':true}]}";
    private static final String MORE =
            "{'key':'more','type':'text','required':true,'specifies':{'question':'motives','option':'other'}}";

    private static List<String> codes(List<FieldError> errors) {
        return errors.stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static List<String> published(String... questions) {
        ObjectNode document = withQuestions(questions);
        List<FieldError> shape = DefinitionSchema.errors(document);
        return codes(shape.isEmpty() ? PublicationCheck.errors(SurveyDefinition.read(document), List.of()) : shape);
    }

    private static List<String> answered(String answers) {
        AnswerRules rules = AnswerRules.of(definition(MOTIVES, MORE));
        return codes(rules.check(json(answers), true).errors());
    }

    @Test
    void passesAnOptionThatAsksForWordsAndOneThatExcludesTheOthers() {
        assertEquals(List.of(), published(MOTIVES, MORE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type':'text','specifies':{'question':'motives','option':'snow'}|/specifies specifies.unknown",
                "'type':'text','specifies':{'question':'later','option':'other'}|/specifies specifies.unknown",
                "'type':'text','specifies':{'question':'more','option':'other'}|/specifies specifies.unknown",
                "'type':'text','specifies':{'question':'motives','option':'other'}|/specifies specifies.duplicate",
                "'type':'text','specifies':{'question':'motives','option':'art'},'visibleWhen':'has(answers.motives)'|/visibleWhen specifies.condition",
                "'type':'consent','specifies':{'question':'motives','option':'art'}|/specifies schema.false",
                "'type':'text','order':'random'|/order schema.false",
                "'type':'single','options':[{'key':'a','text':{'fi':'a'},'exclusive':true}]|/options/0/exclusive option.exclusive",
                "'type':'matrix','scale':{'min':1,'max':5},'rows':[{'key':'a','text':{'fi':'a'},'exclusive':true}]|/rows/0/exclusive option.exclusive",
            })
    void refusesWhatDoesNotFit(String question, String expected) {
        assertEquals(List.of(Q + "2" + expected), published(MOTIVES, MORE, "{'key':'q'," + question + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'motives':['art','rain']}|",
                "{'motives':['none']}|",
                "{'motives':['none','art']}|/answers/motives choices.exclusive",
                "{'motives':['art','none']}|/answers/motives choices.exclusive",
                "{'motives':['art','other'],'more':'A school project'}|",
                "{'motives':['other']}|/answers/more answer.required",
                "{'motives':['art'],'more':'A school project'}|/answers/more answer.not-visible",
                "{'more':'A school project'}|/answers/more answer.not-visible",
            })
    void holdsAnswersToTheOptions(String answers, String expected) {
        assertEquals(expected == null ? List.of() : List.of(expected), answered(answers));
    }

    @Test
    void asksForWordsBesideAnOptionOfASingleToo() {
        AnswerRules rules = AnswerRules.of(definition(
                "{'key':'age','type':'single','options':[{'key':'old','text':{'fi':'a'}},{'key':'other','text':{'fi':'b'}}]}",
                "{'key':'more','type':'text','specifies':{'question':'age','option':'other'}}"));
        assertEquals(
                List.of(),
                codes(rules.check(json("{'age':'other','more':'x'}"), true).errors()));
        assertEquals(
                List.of("/answers/more answer.not-visible"),
                codes(rules.check(json("{'age':'old','more':'x'}"), true).errors()));
    }

    @Test
    void letsAConditionOnAPageOfRandomOrderLookAtEarlierPagesOnly() {
        ObjectNode document =
                withQuestions(MOTIVES, "{'key':'q','type':'consent','visibleWhen':'has(answers.motives)'}");
        ((ObjectNode) document.at("/pages/0")).put("order", "random");
        assertEquals(
                List.of(Q + "1/visibleWhen condition.order"),
                codes(PublicationCheck.errors(SurveyDefinition.read(document), List.of())));
    }
}
