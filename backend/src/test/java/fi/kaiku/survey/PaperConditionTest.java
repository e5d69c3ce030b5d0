package fi.kaiku.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperConditionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "has(answers.a)|ANSWERED|``",
                "answers.a|YES|``",
                "answers.a <= 2|AT_MOST|2",
                "has(answers.a) && answers.a <= 2.0|AT_MOST|2",
                "answers.a >= 9|AT_LEAST|9",
                "answers.a < -0.50|BELOW|-0.5",
                "answers.a > 3|ABOVE|3",
                "answers.a == 4.0|GAVE|4",
                "answers.a != 4|GAVE_ANOTHER|4",
                "answers.a == '65-74'|CHOSE|65-74",
                "answers.a != \"x\"|DID_NOT_CHOOSE|x",
                "'family' in answers.a|CHOSE|family",
                "has(answers.a) && 'family' in answers.a|CHOSE|family",
            })
    void saysWhatIsSimple(String expression, PaperCondition.Kind kind, String value) {
        assertEquals(Optional.of(new PaperCondition("a", kind, value)), PaperCondition.of(expression));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers.a <= 2 || answers.b",
                "has(answers.b) && answers.a <= 2",
                "has(answers.a) && answers.a <= 2 && answers.b",
                "answers.services.cafe < 3",
                "answers.a in [9, 10]",
                "size(answers.a) > 0",
                "answers.a == 'café'",
                "!answers.a", // what is not crossed is not answered, so this never holds on paper
            })
    void leavesTheRestToTheReader(String expression) {
        assertEquals(Optional.empty(), PaperCondition.of(expression));
    }
}
