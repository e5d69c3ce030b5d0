package fi.kaiku.insight.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private static final Set<String> AGES = Set.of("0-17", "65-74");

    @Test
    void takesTheOptionAloneWhereOneQuestionMakesSegments() {
        var survey = survey(Map.of("age", AGES));
        assertEquals(Optional.of("age:65-74"), survey.segment("65-74"));
        assertEquals(Optional.of("age:65-74"), survey.segment("age:65-74"));
    }

    @Test
    void asksForTheQuestionWhereSeveralMakeSegments() {
        var survey = survey(Map.of("age", AGES, "home", Set.of("near", "far")));
        assertEquals(Optional.empty(), survey.segment("65-74"));
        assertEquals(Optional.of("home:far"), survey.segment("home:far"));
    }

    @Test
    void knowsNoOtherSegments() {
        var survey = survey(Map.of("age", AGES));
        assertEquals(Optional.empty(), survey.segment("age:90"));
        assertEquals(Optional.empty(), survey.segment("home:far"));
        assertEquals(Optional.empty(), survey(Map.of()).segment("65-74"));
    }

    private static Questionnaire survey(Map<String, Set<String>> segments) {
        return new Questionnaire(new UUID(0, 1), 1, List.of(), new TreeMap<>(segments), Set.of(), Set.of());
    }
}
