package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.choices;
import static fi.kaiku.survey.Documents.definition;
import static fi.kaiku.survey.Documents.json;
import static fi.kaiku.survey.Documents.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.platform.FieldError;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRulesTest {

    private static final AnswerRules VISIT = AnswerRules.of(
            definition(
                    "{'key':'overall','type':'rating','scale':{'min':1,'max':5},'required':true}",
                    "{'key':'recommend','type':'nps'}",
                    "{'key':'warmth','type':'slider','scale':{'min':0,'max':1,'step':0.1}}",
                    "{'key':'age','type':'single'," + choices("options", "15-24", "65-74") + "}",
                    "{'key':'why','type':'multiple','maxChoices':2," + choices("options", "art", "sea", "rain") + "}",
                    "{'key':'order','type':'ranking'," + choices("options", "boats", "castle", "prison") + "}",
                    "{'key':'services','type':'matrix','scale':{'min':1,'max':5}," + choices("rows", "cafe", "shop")
                            + "}",
                    "{'key':'routes','type':'matrix'," + choices("rows", "here", "home") + ","
                            + choices("options", "bus", "foot") + "}",
                    "{'key':'mood','type':'umbrella'," + choices("rows", "a", "b", "c", "d", "e", "f") + "}",
                    "{'key':'ok','type':'consent'}",
                    "{'key':'thanks','type':'info'}",
                    "{'key':'sorry','type':'text','maxLength':10,'visibleWhen':'has(answers.overall) && answers.overall <= 2'}"));

    private static List<FieldError> errors(AnswerRules rules, String answers, boolean complete) {
        return rules.check(tree(answers), complete).errors();
    }

    private static void assertRefused(String answers, String pointer, String code) {
        List<FieldError> errors = errors(VISIT, answers, false);
        assertEquals(
                List.of(pointer + " " + code),
                errors.stream()
                        .map(error -> error.pointer() + " " + error.code())
                        .toList());
    }

    @Test
    void acceptsAGoodAnswerOfEachType() {
        assertEquals(List.of(), errors(VISIT, """
                        {'overall':2,'recommend':10,'warmth':0.3,'age':'65-74','why':['sea','art'],
                         'order':['prison','boats'],'services':{'cafe':3},'routes':{'home':'bus'},
                         'mood':{'a':1,'f':5},'ok':false,'sorry':'kylmä'}
                        """, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'overall':6}|/answers/overall|scale.outside",
                "{'overall':0}|/answers/overall|scale.outside",
                "{'overall':3.5}|/answers/overall|scale.outside",
                "{'overall':1e300}|/answers/overall|scale.outside",
                "{'overall':'4'}|/answers/overall|answer.type",
                "{'overall':null}|/answers/overall|answer.type",
                "{'overall':true}|/answers/overall|answer.type",
                "{'recommend':11}|/answers/recommend|scale.outside",
                "{'warmth':0.35}|/answers/warmth|scale.outside",
                "{'age':'25-34'}|/answers/age|option.unknown",
                "{'age':['65-74']}|/answers/age|answer.type",
                "{'why':'art'}|/answers/why|answer.type",
                "{'why':['art','sea','rain']}|/answers/why|choices.too-many",
                "{'why':['art','art']}|/answers/why/1|option.repeated",
                "{'why':['art','x']}|/answers/why/1|option.unknown",
                "{'why':['art',null]}|/answers/why/1|answer.type",
                "{'order':['boats','boats']}|/answers/order/1|option.repeated",
                "{'order':['boats','x']}|/answers/order/1|option.unknown",
                "{'services':{'toilets':1}}|/answers/services/toilets|row.unknown",
                "{'services':{'a/b~c':1}}|/answers/services/a~1b~0c|row.unknown",
                "{'services':{'cafe':9}}|/answers/services/cafe|scale.outside",
                "{'services':{'cafe':null}}|/answers/services/cafe|answer.type",
                "{'services':3}|/answers/services|answer.type",
                "{'routes':{'home':'car'}}|/answers/routes/home|option.unknown",
                "{'mood':{'a':0}}|/answers/mood/a|scale.outside",
                "{'ok':'true'}|/answers/ok|answer.type",
                "{'thanks':true}|/answers/thanks|answer.unexpected",
                "{'overall':1,'sorry':5}|/answers/sorry|answer.type",
                "{'overall':1,'sorry':'12345678901'}|/answers/sorry|text.too-long",
                "{'nothing':1}|/answers/nothing|answer.unknown-question",
                "{'overall':3,'sorry':'hei'}|/answers/sorry|answer.not-visible",
                "{'sorry':'hei'}|/answers/sorry|answer.not-visible",
                "[]|/answers|answers.type",
            })
    void namesWhatItRefuses(String answers, String pointer, String code) {
        assertRefused(answers, pointer, code);
    }

    @Test
    void namesAllProblemsAtOnce() {
        assertEquals(2, errors(VISIT, "{'overall':9,'recommend':'x'}", true).size());
    }

    @Test
    void asksForRequiredAnswersOnlyOfCompleteSubmissions() {
        assertEquals(List.of(), errors(VISIT, "{}", false));
        assertEquals("answer.required", errors(VISIT, "{}", true).getFirst().code());
        assertEquals(List.of(), errors(VISIT, "{'overall':5}", true));
    }

    /// A no, and no answer at all, also to what was given up on the way.
    @Test
    void takesNothingWithoutTheConsentThatItNeeds() {
        AnswerRules rules = AnswerRules.of(definition(
                "{'key':'ok','type':'consent','required':true,'gate':true}",
                "{'key':'overall','type':'rating','scale':{'min':1,'max':5}}"));
        for (String answers : List.of("{'ok':false,'overall':5}", "{'overall':5}")) {
            for (boolean complete : List.of(true, false)) {
                assertEquals(
                        List.of("consent.missing"),
                        errors(rules, answers, complete).stream()
                                .map(FieldError::code)
                                .toList());
            }
        }
        assertEquals(List.of(), errors(rules, "{'ok':true,'overall':5}", true));
    }

    @Test
    void asksForEveryRowOfARequiredMatrix() {
        AnswerRules rules =
                AnswerRules.of(definition("{'key':'m','type':'matrix','required':true,'scale':{'min':1,'max':5},"
                        + choices("rows", "a", "b") + "}"));
        assertEquals(
                "/answers/m/b", errors(rules, "{'m':{'a':1}}", true).getFirst().pointer());
        assertEquals("/answers/m", errors(rules, "{'m':{}}", true).getFirst().pointer());
        assertEquals(List.of(), errors(rules, "{'m':{'a':1}}", false));
    }

    @Test
    void doesNotRequireWhatIsNotVisible() {
        AnswerRules rules = AnswerRules.of(definition(
                "{'key':'a','type':'rating','scale':{'min':1,'max':5}}",
                "{'key':'b','type':'text','required':true,'visibleWhen':'answers.a < 3'}",
                "{'key':'c','type':'text','requiredWhen':'answers.a == 1'}"));
        assertEquals(List.of(), errors(rules, "{'a':4}", true));
        assertEquals(List.of(), errors(rules, "{}", true));
        assertEquals("/answers/b", errors(rules, "{'a':2}", true).getFirst().pointer());
        assertEquals(
                "/answers/c", errors(rules, "{'a':1,'b':'x'}", true).getFirst().pointer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'sorry':' \\n '}", "{'why':[]}", "{'services':{}}", "{'order':[]}", "{'sorry':'\\u0007'}"})
    void takesTheBlankAndTheEmptyForUnanswered(String answers) {
        CheckedAnswers checked = VISIT.check(tree(answers), false);
        assertTrue(checked.areAccepted());
        assertTrue(checked.answers().isEmpty());
    }

    @Test
    void bringsEqualAnswersIntoOneForm() {
        CheckedAnswers one = VISIT.check(
                tree("{'recommend':9.0,'overall':1,'sorry':' a\\u0308\\r\\nb\\u0000'}".replace("\\u0000", "\\u0001")),
                false);
        CheckedAnswers other = VISIT.check(tree("{'overall':1e0,'recommend':9,'sorry':'ä\\nb'}"), false);
        assertEquals(
                "{\"overall\":1,\"recommend\":9,\"sorry\":\"ä\\nb\"}",
                one.answers().toString());
        assertEquals(one.answers().toString(), other.answers().toString());
    }

    @Test
    void countsCharactersNotBytes() {
        assertEquals(List.of(), errors(VISIT, "{'overall':1,'sorry':'🖼🖼🖼🖼🖼🖼🖼🖼🖼🖼'}", false));
    }

    @Test
    void refusesHalfASurrogatePair() {
        assertRefused("{'overall':1,'sorry':'\\ud83d'}", "/answers/sorry", "text.unclean");
        assertRefused("{'overall':1,'sorry':'\\u0000'}", "/answers/sorry", "text.unclean");
    }

    static Stream<Arguments> writtenTexts() throws IOException {
        try (InputStream in = Objects.requireNonNull(AnswerRulesTest.class.getResourceAsStream("/text-cases.json"))) {
            return Documents.JSON
                    .readTree(in)
                    .valueStream()
                    .map(c -> Arguments.of(
                            c.path("name").asText(),
                            c.path("written").asText(),
                            c.path("stored").asText()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writtenTexts")
    void storesATextAsThePlayerReadsIt(String name, String written, String stored) {
        AnswerRules rules = AnswerRules.of(definition("{'key':'comment','type':'text'}"));
        CheckedAnswers checked = rules.check(Documents.JSON.createObjectNode().put("comment", written), true);
        assertEquals(List.of(), checked.errors());
        assertEquals(stored, checked.answers().path("comment").asText());
    }

    @Test
    void putsChosenOptionsInTheOrderOfTheQuestionnaire() {
        AnswerRules rules = AnswerRules.of(
                definition("{'key':'m','type':'multiple'," + Documents.choices("options", "a", "b", "c") + "}"));
        assertEquals(
                json("{'m':['a','c']}"),
                rules.check(json("{'m':['c','a']}"), true).answers());
    }
}
