package fi.kaiku.museum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final List<OpeningHours> WEEK = List.of(
            new OpeningHours("saturday", "10:00", "18:00"),
            new OpeningHours("sunday", "02:00", "12:00"),
            new OpeningHours("sunday", "14:00", "16:00"));

    // 2026-10-24 is a Saturday; clocks go back on the 25th at 04:00.
    @ParameterizedTest
    @CsvSource({
        "2026-10-24T07:00:00Z, 2026-10-24T15:00:00Z, PT8H",
        "2026-10-24T00:00:00Z, 2026-10-24T08:30:00Z, PT1H30M",
        "2026-10-24T14:00:00Z, 2026-10-25T22:00:00Z, PT14H",
        "2026-10-25T10:30:00Z, 2026-10-25T11:30:00Z, PT0S",
        "2026-10-26T00:00:00Z, 2026-10-30T00:00:00Z, PT0S",
        "2026-10-19T00:00:00Z, 2026-11-02T00:00:00Z, PT41H",
    })
    void countOpenTimeByTheMuseumsClock(Instant from, Instant to, Duration open) {
        assertEquals(open, OpeningHours.between(from, to, WEEK, HELSINKI));
    }

    @ParameterizedTest
    @CsvSource("2026-10-24T00:00:00Z, 2026-10-26T00:00:00Z, PT48H")
    void takeAMuseumWithoutHoursForOpen(Instant from, Instant to, Duration open) {
        assertEquals(open, OpeningHours.between(from, to, List.of(), HELSINKI));
    }
}
