package fi.kaiku.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentsTest {

    private static Instrument named(String key) {
        return Instruments.find(key, 1).orElseThrow();
    }

    static List<Instrument> all() {
        return Instruments.all();
    }

    @ParameterizedTest
    @CsvSource({
        "who-5, 0, 100, 26",
        "swemwbs, 7, 35, 29",
        "ucl-positive-umbrella, 6, 30, 25",
        "ucla-3, 3, 9, 7",
        "cantril-ladder, 0, 10, 11",
        "nps, 0, 10, 11",
        "csat, 1, 5, 5",
        "ces, 1, 7, 7",
        // Five answers make 21 values 5 apart, four make 17 that are 6.25 apart; 5 of these coincide.
        "kaiku-visit-wellbeing, 0, 100, 33"
    })
    void countsAFiniteListOfValues(String key, BigDecimal lowest, BigDecimal highest, int size) {
        Instrument instrument = named(key);
        List<BigDecimal> values = instrument.valuesOf(instrument.scores().getFirst());
        assertEquals(0, lowest.compareTo(values.getFirst()));
        assertEquals(0, highest.compareTo(values.getLast()));
        assertEquals(size, values.size());
    }

    @Test
    void spansTheFullScaleWithItemsLeftOut() {
        List<BigDecimal> values =
                named("wemwbs").valuesOf(named("wemwbs").scores().getFirst());
        assertEquals(0, BigDecimal.valueOf(14).compareTo(values.getFirst()));
        assertEquals(0, BigDecimal.valueOf(70).compareTo(values.getLast()));
        // 57 whole ones, and those by the person's mean; sorted, none twice.
        assertTrue(values.size() > 57 && values.size() < 57 + 53 + 49 + 45);
        for (int i = 1; i < values.size(); i++) {
            assertTrue(values.get(i - 1).compareTo(values.get(i)) < 0);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void keepsToTheFormOfTheCatalogue(Instrument instrument) {
        assertTrue(instrument.key().matches("[a-z0-9]+(-[a-z0-9]+)*"), instrument.key());
        assertEquals(instrument.items().size(), new HashSet<>(instrument.items()).size());
        instrument.items().forEach(item -> assertTrue(item.matches("[a-z][A-Za-z0-9]*"), item));
        Set<String> scores = new HashSet<>();
        instrument.scores().forEach(score -> {
            assertTrue(scores.add(score.key()));
            assertTrue(instrument.items().containsAll(score.items()));
            boolean isItem = instrument.items().contains(score.key());
            assertEquals(isItem, score.items().equals(List.of(score.key())));
        });
        for (Instrument.ScoreOf score : instrument.scores()) {
            List<Instrument.Band> bands = instrument.bands().stream()
                    .filter(band -> band.score().equals(score.key()))
                    .toList();
            if (!bands.isEmpty()) {
                assertEquals(
                        0,
                        instrument
                                .valuesOf(score)
                                .getFirst()
                                .compareTo(bands.getFirst().from()));
            }
            for (int i = 1; i < bands.size(); i++) {
                assertTrue(bands.get(i - 1).from().compareTo(bands.get(i).from()) < 0);
            }
        }
        instrument.bands().forEach(band -> assertTrue(scores.contains(band.score())));
    }

    @Test
    void asksAboutTwoWeeksWhereOneVisitCannotChangeTheAnswer() {
        assertEquals(Recall.TWO_WEEKS, named("who-5").recall());
        assertEquals(Recall.TWO_WEEKS, named("swemwbs").recall());
        assertFalse(named("who-5").recall().fitsOneVisit());
        assertTrue(named("ucl-positive-umbrella").recall().fitsOneVisit());
    }

    @Test
    void leavesAnItemMissingInOneOutOfBoth() {
        Instrument umbrella = named("ucl-positive-umbrella");
        Paired paired = Paired.of(
                umbrella,
                Map.of("word1", 1, "word2", 2, "word3", 3, "word4", 4, "word5", 5),
                Map.of("word2", 5, "word3", 5, "word4", 5, "word5", 5, "word6", 5));
        assertEquals(List.of("word2", "word3", "word4", "word5"), paired.items());
        assertEquals(new Score.Scored(BigDecimal.valueOf(14)), paired.before());
        assertEquals(new Score.Scored(BigDecimal.valueOf(20)), paired.after());
    }

    @Test
    void comparesAllSixWhereAllSixWereAnsweredTwice() {
        Map<String, Integer> low = Map.of("word1", 1, "word2", 1, "word3", 1, "word4", 1, "word5", 1, "word6", 1);
        Map<String, Integer> high = Map.of("word1", 5, "word2", 5, "word3", 5, "word4", 5, "word5", 5, "word6", 5);
        Paired paired = Paired.of(named("ucl-positive-umbrella"), low, high);
        assertEquals(new Score.Scored(BigDecimal.valueOf(6)), paired.before());
        assertEquals(new Score.Scored(BigDecimal.valueOf(30)), paired.after());
    }

    @Test
    void hasNoPairOfScoresWithoutAnItemAnsweredTwice() {
        Paired paired = Paired.of(named("ucl-positive-umbrella"), Map.of("word1", 3), Map.of("word2", 3));
        assertEquals(List.of(), paired.items());
        assertTrue(paired.before() instanceof Score.Incomplete);
        assertTrue(paired.after() instanceof Score.Incomplete);
    }

    @Test
    void knowsNoVersionThatWasNotMade() {
        assertTrue(Instruments.find("who-5", 2).isEmpty());
        assertTrue(Instruments.find("who-6", 1).isEmpty());
    }
}
