package fi.kaiku.access.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /// RFC 6238, appendix B, the last six of eight digits.
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void takesTheCodesOfTheStandard(long seconds, String code) {
        assertEquals(OptionalLong.of(seconds / 30), Totp.step(SECRET, code, Instant.ofEpochSecond(seconds), 0));
    }

    @Test
    void takesTheNeighboursOfTheStepAndNoOthers() {
        Instant now = Instant.ofEpochSecond(3000);
        for (long step = 97; step <= 103; step++) {
            boolean taken = Totp.step(SECRET, Totp.code(SECRET, step), now, 0).isPresent();
            assertEquals(Math.abs(step - 100) <= 1, taken, "step " + step);
        }
    }

    @Test
    void takesNoCodeOfAStepThatWasTaken() {
        Instant now = Instant.ofEpochSecond(3000);
        assertTrue(Totp.step(SECRET, Totp.code(SECRET, 100), now, 100).isEmpty());
        assertTrue(Totp.step(SECRET, Totp.code(SECRET, 99), now, 100).isEmpty());
        assertEquals(OptionalLong.of(101), Totp.step(SECRET, Totp.code(SECRET, 101), now, 100));
    }

    @ParameterizedTest
    @CsvSource({"''", "28708", "2870822", "abcdef", "28708٢"})
    void takesNothingElse(String code) {
        assertTrue(Totp.step(SECRET, code, Instant.ofEpochSecond(59), 0).isEmpty());
    }
}
