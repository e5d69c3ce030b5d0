package fi.kaiku.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each instrument against `golden-vectors.txt`: what the published rules make of the answers.
class GoldenVectorsTest {

    record Vector(
            Instrument instrument, Map<String, Integer> answers, SequencedMap<String, String> scores, String line) {

        static Vector of(String line) {
            String[] parts = line.split(" \\| ");
            Instrument instrument = Instruments.find(parts[0], 1).orElseThrow();
            String[] given = parts[1].split(" ");
            assertEquals(instrument.items().size(), given.length, line);
            Map<String, Integer> answers = new HashMap<>();
            for (int i = 0; i < given.length; i++) {
                if (!given[i].equals("-")) {
                    answers.put(instrument.items().get(i), Integer.valueOf(given[i]));
                }
            }
            SequencedMap<String, String> scores = new LinkedHashMap<>();
            Stream.of(parts[2].split(" "))
                    .map(score -> score.split("=", 2))
                    .forEach(score -> scores.put(score[0], score[1]));
            return new Vector(instrument, answers, scores, line);
        }

        @Override
        public String toString() {
            return line;
        }
    }

    static List<Vector> vectors() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldenVectorsTest.class.getResourceAsStream("golden-vectors.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Vector::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void scoresAsPublished(Vector vector) {
        SequencedMap<String, String> scores = new LinkedHashMap<>();
        vector.instrument().score(vector.answers()).forEach((key, score) -> scores.put(key, inWords(score)));
        assertEquals(normal(vector.scores()), normal(scores));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void knowsEachScoreAmongItsValues(Vector vector) {
        Instrument instrument = vector.instrument();
        Map<String, Score> scores = instrument.score(vector.answers());
        for (Instrument.ScoreOf score : instrument.scores()) {
            if (scores.get(score.key()) instanceof Score.Scored(BigDecimal value)) {
                assertTrue(instrument.valuesOf(score).stream().anyMatch(known -> known.compareTo(value) == 0));
            }
        }
    }

    @Test
    void looksAtEachInstrumentCompleteMissingAndOffTheScale() {
        Map<String, String> outcomes = vectors().stream()
                .collect(Collectors.toMap(
                        vector -> vector.instrument().key(),
                        vector -> String.join(" ", vector.scores().values()),
                        (one, other) -> one + " " + other));
        assertEquals(Instruments.all().stream().map(Instrument::key).collect(Collectors.toSet()), outcomes.keySet());
        outcomes.forEach((key, seen) -> {
            assertTrue(seen.contains("items-missing"), key);
            assertTrue(seen.contains("off-scale"), key);
        });
    }

    private static String inWords(Score score) {
        return switch (score) {
            case Score.Scored(BigDecimal value) -> value.toPlainString();
            case Score.Incomplete(Score.Reason reason, List<String> items) ->
                reason.code() + ":" + String.join(",", items);
        };
    }

    /// Numbers without superfluous zeros.
    private static Map<String, String> normal(Map<String, String> scores) {
        Map<String, String> normal = new LinkedHashMap<>(scores);
        normal.replaceAll((key, score) -> score.matches("[0-9.]+")
                ? new BigDecimal(score).stripTrailingZeros().toPlainString()
                : score);
        return normal;
    }
}
