package fi.kaiku.insight.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StrataTest {

    private static final UUID PIER = new UUID(0, 1);
    private static final UUID CASTLE = new UUID(0, 2);

    private static RawStrata.Stratum month(UUID museum, long respondents, long visits) {
        return new RawStrata.Stratum(museum, new long[] {respondents}, visits);
    }

    private static List<List<Long>> joined(RawStrata.Stratum... strata) {
        return Strata.joined(List.of(strata)).stream()
                .map(stratum -> List.of(stratum.respondents(), stratum.visits()))
                .toList();
    }

    @Test
    void leavesLargeMonthsApart() {
        assertEquals(
                List.of(List.of(10L, 100L), List.of(12L, 300L)), joined(month(PIER, 10, 100), month(PIER, 12, 300)));
    }

    @Test
    void joinsAMonthOfFewToTheNextOne() {
        assertEquals(List.of(List.of(14L, 400L)), joined(month(PIER, 4, 100), month(PIER, 10, 300)));
    }

    @Test
    void joinsTheLastMonthsOfAMuseumToTheOneBefore() {
        assertEquals(
                List.of(List.of(14L, 400L), List.of(10L, 50L)),
                joined(month(PIER, 10, 100), month(PIER, 4, 300), month(CASTLE, 10, 50)));
    }

    @Test
    void joinsAMuseumOfTooFewToTheNext() {
        assertEquals(
                List.of(List.of(13L, 350L)), joined(month(PIER, 1, 100), month(PIER, 2, 200), month(CASTLE, 10, 50)));
    }

    @Test
    void losesNobodyWhereThereAreFewInAll() {
        assertEquals(List.of(List.of(7L, 300L)), joined(month(PIER, 4, 100), month(CASTLE, 3, 200)));
        assertEquals(
                List.of(List.of(13L, 300L)),
                joined(month(PIER, 10, 100), month(CASTLE, 3, 100), month(CASTLE, 0, 100)));
    }
}
