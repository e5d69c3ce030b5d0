package fi.kaiku.partner.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeyTextTest {

    @Test
    void canBeKnownByProgramsThatLookForLostSecrets() {
        Matcher key = Pattern.compile("kaiku_([A-Za-z0-9_-]{43})([A-Za-z0-9_-]{6})")
                .matcher(KeyText.KEY.random().text());
        assertTrue(key.matches());
        assertEquals(KeyText.checksum(key.group(1)), key.group(2));
        assertTrue(KeyText.TOKEN.random().text().matches("kaikut_[A-Za-z0-9_-]{49}"));
    }

    /// The check value of CRC-32 (`cbf43926`), as base64url.
    @Test
    void sumsUpByCrc32() {
        assertEquals("y_Q5Jg", KeyText.checksum("123456789"));
    }

    @Test
    void isNeverTheSameTwice() {
        assertNotEquals(KeyText.KEY.random(), KeyText.KEY.random());
    }
}
