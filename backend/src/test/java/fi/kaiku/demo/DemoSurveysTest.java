package fi.kaiku.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.platform.FieldError;
import fi.kaiku.survey.AnswerRules;
import fi.kaiku.survey.Question;
import fi.kaiku.survey.QuestionType;
import fi.kaiku.survey.SurveyDefinition;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The surveys of the demonstration, and that synthetic visitors answer them as real ones could.
class DemoSurveysTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Sites SITES = Sites.read(JSON);
    private static final Map<String, SurveyDefinition> DEFINITIONS = SITES.surveys().stream()
            .collect(Collectors.toMap(
                    Sites.Plan::slug,
                    plan -> SurveyDefinition.read(Sites.read(JSON, plan.definition(), JsonNode.class))));

    @Test
    void showEveryTypeOfQuestion() {
        Set<QuestionType> shown = questions().map(Question::type).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(QuestionType.class), shown);
    }

    @Test
    void areAnsweredWithinTheirRules() {
        Map<String, AnswerRules> rules = DEFINITIONS.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, definition -> AnswerRules.of(definition.getValue())));
        submissions().forEach(submission -> {
            List<FieldError> errors = rules.get(submission.place().survey())
                    .check(JSON.valueToTree(submission.answers()), submission.complete())
                    .errors();
            assertEquals(List.of(), errors, submission::toString);
        });
    }

    @Test
    void haveEachOfTheirQuestionsAnswered() {
        Map<String, Set<String>> answered = new HashMap<>();
        submissions()
                .forEach(submission -> answered.computeIfAbsent(
                                submission.place().survey(), any -> new HashSet<>())
                        .addAll(submission.answers().keySet()));
        DEFINITIONS.forEach((slug, definition) -> assertEquals(
                definition.questions().stream()
                        .filter(question -> question.type() != QuestionType.INFO)
                        .map(Question::key)
                        .collect(Collectors.toSet()),
                answered.get(slug)));
    }

    private static Stream<Question> questions() {
        return DEFINITIONS.values().stream().flatMap(definition -> definition.questions().stream());
    }

    private static Stream<SyntheticSubmission> submissions() {
        var to = LocalDate.of(2026, 6, 30);
        var visits = new SyntheticVisits(Sites.read(JSON, "phrases", Phrases.class), to.minusMonths(8));
        Function<Sites.Cluster, Stream<Sites.Museum>> museums = cluster -> cluster.museums().stream();
        return SITES.clusters().stream()
                .flatMap(museums)
                .flatMap(museum -> visits.between(museum, to.minusYears(2), to));
    }
}
