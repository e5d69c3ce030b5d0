package fi.kaiku.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.kaiku.platform.StartRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoStartTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 11})
    void refusesADemonstrationOfNoYearsOrOfTooMany(int years) {
        StartRefused refused =
                assertThrows(StartRefused.class, () -> new DemoStart(null, null, null, true, years, 8080));
        assertEquals("KAIKU_DEMO_YEARS must be from 1 to 10, not " + years, refused.getMessage());
    }
}
