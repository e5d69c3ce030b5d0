package fi.kaiku.submission.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import fi.kaiku.platform.CsvText;
import fi.kaiku.platform.FieldError;
import fi.kaiku.survey.SurveyDefinition;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportColumnsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ImportMapping.Time NOW = new ImportMapping.Time(Instant.EPOCH, null, null);
    private static final List<String> HEADER = List.of("Overall", "Curious", "Why", "Comment", "Clerk");
    private static final Map<String, JsonNode> AGREEMENT =
            Map.of("Agree", IntNode.valueOf(4), "Disagree", IntNode.valueOf(2), "N/A", NullNode.instance);
    private static final Map<String, ImportQuestion> QUESTIONS = Map.of(
            "overall", new ImportQuestion("rating", List.of(), Map.of()),
            "felt", new ImportQuestion("matrix", List.of("curious"), Map.of()),
            "motives", new ImportQuestion("multiple", List.of(), Map.of("rest", "rest", "peace and rest", "rest")),
            "comment", new ImportQuestion("text", List.of(), Map.of()));

    @Test
    void readsNumbersLabelsChoicesAndText() throws JsonProcessingException {
        assertEquals(
                JSON.readTree("""
                        {"overall":4.5,"felt":{"curious":4},"motives":["rest"],"comment":"Thank you!"}"""),
                JSON.readTree(answers("4,5", " agree ", "Peace and rest |", "Thank you!", "AN")
                        .toString()));
    }

    @Test
    void takesTheItemsOfAnInstrumentForRows() throws JsonProcessingException {
        SurveyDefinition survey = SurveyDefinition.read(JSON.readTree("""
                {"languages":["fi"],"defaultLanguage":"fi","title":{},"pages":[{"key":"p","questions":[
                 {"key":"wellbeing","type":"instrument","text":{},"instrument":"who-5","version":1}]}]}"""));
        ImportQuestion wellbeing = ImportQuestion.of(survey, "fi").get("wellbeing");
        assertEquals(List.of("cheerful", "calm", "active", "rested", "interested"), wellbeing.rows());
        assertEquals(Map.of(), wellbeing.options());
    }

    @Test
    void takesEmptyCellsAndLabelsMappedToNullForNoAnswer() {
        assertEquals("{}", answers("", "N/A", "", " ", "").toString());
    }

    @Test
    void namesColumnAndAnswerOfACellThatItCannotRead() {
        List<FieldError> problems = new ArrayList<>();
        columns(mapping(List.of("Clerk"))).answers(row("four", "Perhaps", "Coffee", "", ""), problems);
        assertEquals(
                List.of("/answers/overall", "/answers/felt/curious", "/answers/motives"),
                problems.stream().map(FieldError::pointer).toList());
        assertEquals(
                List.of(true, true, true),
                problems.stream()
                        .map(problem -> problem.detail().startsWith("Column “"))
                        .toList());
    }

    @Test
    void refusesAColumnThatIsNeitherMappedNorSkipped() {
        assertEquals(List.of("/mapping/columns"), refusal(mapping(List.of())));
    }

    @Test
    void refusesUnknownColumnsQuestionsAndRows() {
        var mapping = new ImportMapping(
                new UUID(0, 0),
                null,
                "en",
                NOW,
                List.of("Name"),
                HEADER,
                List.of(
                        column("Overal", "overall", null, null),
                        column("Overall", "total", null, null),
                        column("Curious", "felt", null, null),
                        column("Why", "motives", "why", null)));
        assertEquals(
                List.of(
                        "/mapping/columns/0/column",
                        "/mapping/columns/1/question",
                        "/mapping/columns/2/row",
                        "/mapping/columns/3/row",
                        "/mapping/idColumns/0"),
                refusal(mapping));
    }

    private static JsonNode answers(String... cells) {
        List<FieldError> problems = new ArrayList<>();
        JsonNode answers = columns(mapping(List.of("Clerk"))).answers(row(cells), problems);
        assertEquals(List.of(), problems);
        return answers;
    }

    private static List<String> refusal(ImportMapping mapping) {
        var problem = assertThrows(HttpProblem.class, () -> columns(mapping));
        assertEquals(422, problem.getStatusCode());
        List<?> errors = (List<?>) problem.getParameters().get("errors");
        return errors.stream().map(error -> ((FieldError) error).pointer()).toList();
    }

    private static ImportColumns columns(ImportMapping mapping) {
        return new ImportColumns(mapping, HEADER, QUESTIONS);
    }

    private static ImportMapping mapping(List<String> skip) {
        return new ImportMapping(
                new UUID(0, 0),
                null,
                "en",
                NOW,
                null,
                skip,
                List.of(
                        column("Overall", "overall", null, null),
                        column("Curious", "felt", "curious", null),
                        column("Why", "motives", null, "|"),
                        column("Comment", "comment", null, null)));
    }

    private static ImportMapping.Column column(String name, String question, String row, String separator) {
        return new ImportMapping.Column(name, question, row, row == null ? null : AGREEMENT, separator);
    }

    private static CsvText.Row row(String... cells) {
        return new CsvText.Row(2, List.of(cells));
    }
}
