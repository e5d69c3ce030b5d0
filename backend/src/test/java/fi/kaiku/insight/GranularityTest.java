package fi.kaiku.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GranularityTest {

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-05-02, 2026-05-02, 2026-05-03",
        "WEEK, 2027-01-02, 2026-12-28, 2027-01-04",
        "WEEK, 2026-05-04, 2026-05-04, 2026-05-11",
        "MONTH, 2028-02-29, 2028-02-01, 2028-03-01",
        "QUARTER, 2026-12-31, 2026-10-01, 2027-01-01",
        "QUARTER, 2026-05-31, 2026-04-01, 2026-07-01",
        "YEAR, 2026-12-31, 2026-01-01, 2027-01-01",
    })
    void periodsFollowTheCalendar(Granularity granularity, LocalDate day, LocalDate start, LocalDate next) {
        assertEquals(start, granularity.start(day));
        assertEquals(next, granularity.next(start));
    }

    @Test
    void isNamedInLowerCase() {
        assertEquals(Optional.of(Granularity.QUARTER), Granularity.named("quarter"));
        assertEquals(Optional.empty(), Granularity.named("QUARTER"));
        assertEquals(Optional.empty(), Granularity.named("fortnight"));
    }
}
