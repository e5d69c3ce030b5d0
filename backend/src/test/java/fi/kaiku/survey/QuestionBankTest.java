package fi.kaiku.survey;

import static fi.kaiku.survey.Documents.withQuestions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What comes with Kaiku is fit to be taken: by each museum, in each language, as it is.
class QuestionBankTest {

    private static final Set<String> CATEGORIES =
            Set.of("visit", "exhibition", "service", "wellbeing", "accessibility", "visitor", "closing");
    private static final List<Question> QUESTIONS = bank().questions();

    /// A survey that took each question of the bank.
    private static SurveyDefinition bank() {
        ObjectNode document = Documents.everyType();
        document.putArray("pages")
                .addObject()
                .put("key", "all")
                .putArray("questions")
                .addAll(BankQuestion.ALL.stream().map(BankQuestion::question).toList());
        assertEquals(List.of(), DefinitionSchema.errors(document));
        return SurveyDefinition.read(document);
    }

    @Test
    void canBePublishedAsItIs() {
        assertEquals(List.of(), PublicationCheck.errors(bank(), List.of()));
    }

    @Test
    void namesOnlySharedConstructsAndAsksForEachOfThem() {
        Set<String> asked = QUESTIONS.stream()
                .filter(question -> question.construct() != null)
                .map(Question::construct)
                .collect(Collectors.toSet());
        assertEquals(Construct.SHARED.stream().map(Construct::key).collect(Collectors.toSet()), asked);
        assertEquals(asked.size(), Construct.SHARED.size());
    }

    @Test
    void isFoundInEachLanguageAndUnderAKnownCategory() {
        BankQuestion.ALL.forEach(question -> {
            assertTrue(CATEGORIES.contains(question.category()), question.category());
            assertTrilingual(question.keywords());
        });
        Construct.SHARED.stream()
                .flatMap(construct -> Stream.concat(
                        Stream.of(construct.title(), construct.definition()),
                        construct.mappings().stream().flatMap(mapping -> Stream.of(mapping.scale(), mapping.note()))))
                .forEach(QuestionBankTest::assertTrilingual);
    }

    private static void assertTrilingual(LocalizedText text) {
        Stream.of("fi", "sv", "en").forEach(tag -> assertTrue(text.in(tag).isPresent(), text::toString));
    }

    @Test
    void saysWhereItKnowsOtherSurveysFrom() {
        Construct.SHARED.stream()
                .flatMap(construct -> construct.mappings().stream())
                .forEach(mapping -> assertTrue(
                        !mapping.survey().isBlank() && !mapping.source().isBlank() && mapping.year() > 2000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'key':'a','type':'rating','construct':'visit.satisfaction','scale':{'min':1,'max':10}}",
                "{'key':'a','type':'slider','construct':'visit.satisfaction','scale':{'min':1,'max':5}}",
                "{'key':'a','type':'text','construct':'visit.satisfaction'}",
                "{'key':'a','type':'nps','construct':'visit.satisfaction'}",
                "{'key':'a','type':'multiple','construct':'visitor.age','options':[{'key':'x','text':{'fi':'x'}}]}",
            })
    void refusesASharedConstructOnAnotherScale(String question) {
        List<String> errors =
                PublicationCheck.errors(SurveyDefinition.read(withQuestions(question)), List.of()).stream()
                        .map(error -> error.pointer() + " " + error.code())
                        .toList();
        assertEquals(List.of("/definition/pages/0/questions/0/construct construct.scale"), errors);
    }

    @Test
    void leavesAnOwnersConstructsAlone() {
        assertEquals(
                List.of(),
                PublicationCheck.errors(
                        SurveyDefinition.read(withQuestions(
                                "{'key':'a','type':'rating','construct':'vellamo.boats','scale':{'min':1,'max':7}}",
                                "{'key':'b','type':'nps','construct':'visit.recommend'}")),
                        List.of()));
    }

    @Test
    void isGivenPageByPageEachOnce() {
        Set<Construct> seen = new HashSet<>();
        String cursor = null;
        do {
            Page<Construct> page = Shipped.page(Construct.SHARED, new PageRequest(7, cursor));
            seen.addAll(page.items());
            cursor = page.page().next();
        } while (cursor != null);
        assertEquals(new HashSet<>(Construct.SHARED), seen);
    }
}
