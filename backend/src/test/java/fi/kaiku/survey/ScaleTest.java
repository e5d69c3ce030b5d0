package fi.kaiku.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    private static Scale scale(String min, String max, String step) {
        return new Scale(new BigDecimal(min), new BigDecimal(max), new BigDecimal(step), null, null, null);
    }

    @ParameterizedTest
    @CsvSource({"1,5,1", "0,1,0.1", "-3,3,1.5", "0,1000000,1", "-1,0,0.000001"})
    void isReachableWhereStepsMeetTheEnd(String min, String max, String step) {
        assertTrue(scale(min, max, step).isReachable());
    }

    @ParameterizedTest
    @CsvSource({"5,1,1", "1,1,1", "1,5,0", "1,5,-1", "1,5,3", "0,1,0.3", "0,1000001,1", "0,1000000000,0.000000001"})
    void isUnreachableElsewhere(String min, String max, String step) {
        assertFalse(scale(min, max, step).isReachable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.01", "0.05", "0.2", "0.001"})
    void findsEachOfItsOwnNumbers(String step) {
        Scale scale = scale("-1", "2", step);
        for (int i = 0; i < scale.size(); i++) {
            assertEquals(
                    OptionalInt.of(i),
                    scale.indexOf(Double.parseDouble(scale.value(i).toPlainString())));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 6, 2.5, 1.0000001, Double.NaN, Double.POSITIVE_INFINITY, Double.MAX_VALUE, -1})
    void findsNoOther(double number) {
        assertEquals(OptionalInt.empty(), Scale.of(1, 5).indexOf(number));
    }

    @Test
    void comparesByWhatItMeasures() {
        assertTrue(scale("1", "5", "1").measuresLike(scale("1.0", "5.00", "1")));
        assertFalse(scale("1", "5", "1").measuresLike(scale("1", "5", "0.5")));
    }
}
