package fi.kaiku.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.runtime.CelEvaluationException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

    static Stream<Arguments> sharedCases() throws IOException {
        try (InputStream in = Objects.requireNonNull(ConditionTest.class.getResourceAsStream("/cel-cases.json"))) {
            JsonNode cases = Documents.JSON.readTree(in);
            assertTrue(cases.size() >= 100);
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(c -> Arguments.of(
                            c.get("name").textValue(),
                            c.get("expression").textValue(),
                            c.get("answers"),
                            c.get("expected").asText()));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sharedCases")
    void yieldsWhatTheBrowserYields(String name, String expression, JsonNode answers, String expected) {
        Map<String, Object> seen = ConditionAnswers.of(answers);
        assertEquals(expected, outcome(expression, seen));
        if (!expected.equals("error")) {
            assertEquals(expected.equals("true"), Condition.compile(expression).holds(seen));
        }
    }

    private static String outcome(String expression, Map<String, Object> answers) {
        try {
            return Boolean.toString(Condition.compile(expression).evaluate(answers));
        } catch (CelEvaluationException | IllegalArgumentException e) {
            return "error";
        }
    }

    @Test
    void countsAsFalseWhenItFails() {
        assertFalse(Condition.compile("answers.missing > 1").holds(Map.of()));
        assertFalse(Condition.compile("answers.overall").holds(Map.of("overall", 4.0)));
    }

    @Test
    void refusesWhatIsNoExpression() {
        assertThrows(IllegalArgumentException.class, () -> Condition.compile("answers.overall >"));
    }
}
