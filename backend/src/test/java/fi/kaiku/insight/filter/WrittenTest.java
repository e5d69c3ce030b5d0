package fi.kaiku.insight.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv|fi", "fi,sv", "sv, fi", "fi,sv,fi", "fi|fi,sv"})
    void understandsOneListHoweverItIsWritten(String repeated) {
        assertEquals(List.of("fi", "sv"), languages(new Written(), repeated.split("\\|")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi,", ",fi", "fi,,sv", "xx"})
    void refusesWhatStandsForNothing(String value) {
        var written = new Written();
        languages(written, value);
        assertThrows(HttpProblem.class, written::requireUnderstood);
    }

    @Test
    void refusesSeveralValuesWhereOneIsMeant() {
        var written = new Written();
        written.one("from", List.of("a", "b"), Optional::of, "");
        assertThrows(HttpProblem.class, written::requireUnderstood);
    }

    @Test
    void takesTheSameValueTwiceAsOne() {
        var written = new Written();
        assertEquals("a", written.one("from", List.of("a", "a"), Optional::of, ""));
        written.requireUnderstood();
    }

    @Test
    void refusesNamesThatMeanNothing() {
        var written = new Written();
        written.refuseAllBut(Set.of("museum"), Map.of("museum", List.of("vellamo"), "musem", List.of("vellamo")));
        assertThrows(HttpProblem.class, written::requireUnderstood);
    }

    @Test
    void refusesParametersThatSayNothing() {
        var written = new Written();
        written.refuseAllBut(Set.of("museum"), Map.of("museum", List.of("vellamo", "")));
        assertThrows(HttpProblem.class, written::requireUnderstood);
    }

    private static List<String> languages(Written written, String... values) {
        var known = Set.of("fi", "sv", "en");
        return written.several(
                "language", List.of(values), value -> Optional.of(value).filter(known::contains), "");
    }
}
