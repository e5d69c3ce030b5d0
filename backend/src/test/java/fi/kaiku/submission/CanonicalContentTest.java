package fi.kaiku.submission;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalContentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"b\":2} | {\"b\":2,\"a\":1}",
                "{\"a\":4} | {\"a\":4.0}",
                "{\"a\":100} | {\"a\":1e2}",
                "{\"a\":0} | {\"a\":-0.0}",
                "{\"a\":{\"x\":1,\"y\":[1,2]}} | {\"a\":{\"y\":[1.0,2],\"x\":1}}"
            })
    void isEqualForEqualContentHoweverWritten(String one, String other) throws JsonProcessingException {
        assertArrayEquals(hash(one), hash(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1} | {\"a\":\"1\"}",
                "{\"a\":[1,2]} | {\"a\":[2,1]}",
                "{\"a\":[[1],2]} | {\"a\":[1,[2]]}",
                "{\"a\":true} | {\"a\":\"true\"}",
                "{\"a\":\"b\",\"c\":\"d\"} | {\"a\":\"b1:c1:d\"}",
                "{\"a\":1.5} | {\"a\":15}"
            })
    void differsForOtherContent(String one, String other) throws JsonProcessingException {
        assertFalse(Arrays.equals(hash(one), hash(other)));
    }

    @Test
    void keepsPartsApart() {
        assertFalse(Arrays.equals(
                new CanonicalContent().with("a").with("b").hash(),
                new CanonicalContent().with("ab").with("").hash()));
    }

    private static byte[] hash(String json) throws JsonProcessingException {
        return new CanonicalContent().with(new ObjectMapper().readTree(json)).hash();
    }
}
