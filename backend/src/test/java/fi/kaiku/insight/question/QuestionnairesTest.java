package fi.kaiku.insight.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.insight.question.Item.Care;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.survey.Codebook;
import fi.kaiku.survey.SurveyDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionnairesTest {

    @Test
    void asksInTheOrderOfTheNewestVersionAndThenWhatIsGone() {
        var survey = survey(Definitions.VISIT, Definitions.SECOND_VISIT);
        assertEquals(
                List.of(
                        "age",
                        "overall",
                        "recommend",
                        "services/guide",
                        "services/shop",
                        "services/cafe",
                        "health",
                        "steps",
                        "comment",
                        "motives"),
                survey.items().stream()
                        .map(item -> item.question() + (item.row() == null ? "" : "/" + item.row()))
                        .toList());
        assertEquals(2, survey.versions());
    }

    @Test
    void readsScoresAfterTheItemsOfAnInstrument() {
        var survey = survey(Definitions.INSTRUMENTS);
        assertEquals(
                List.of(
                        "recommend/recommend",
                        "lonely/companionship",
                        "lonely/leftOut",
                        "lonely/isolated",
                        "lonely/score"),
                survey.items().stream()
                        .map(item -> item.question() + "/" + item.row())
                        .toList());
        assertEquals(
                new Codes.Points(Stream.of("3", "4", "5", "6", "7", "8", "9")
                        .map(BigDecimal::new)
                        .toList()),
                survey.items().getLast().codes());
        assertEquals(
                List.of(true, false, false, false, false),
                survey.items().stream().map(Item::recommends).toList());
    }

    @Test
    void knowsWhatEachSlotCounts() {
        var survey = survey(Definitions.VISIT);
        assertEquals(new Codes.Options(List.of("exhibition", "together", "rest")), codes(survey, "motives"));
        assertEquals(new Codes.None(), codes(survey, "comment"));
        assertEquals(11, codes(survey, "recommend").slots());
        assertEquals(new Codes.Continuous(BigDecimal.ZERO, BigDecimal.ONE, 201, 20), codes(survey, "steps"));
    }

    @Test
    void remembersWhatIsSensitiveAndWhatMakesSegments() {
        var survey = survey(Definitions.VISIT);
        assertEquals(Care.SENSITIVE_ANSWERS, survey.items("health").getFirst().care());
        assertEquals(Care.ANSWERS, survey.items("overall").getFirst().care());
        assertEquals(Set.of("0-17", "18-64", "65-74"), survey.segments().get("age"));
    }

    private static Codes codes(Questionnaire survey, String question) {
        return survey.items(question).getFirst().codes();
    }

    private static Questionnaire survey(String... documents) {
        List<SurveyDefinition> versions =
                Stream.of(documents).map(QuestionnairesTest::read).toList();
        return Questionnaires.of(new UUID(0, 1), versions, Codebook.of(versions));
    }

    private static SurveyDefinition read(String document) {
        try {
            return SurveyDefinition.read(new ObjectMapper().readTree(document));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
