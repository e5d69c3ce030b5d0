package fi.kaiku.insight.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Numbers as they were measured, one for each respondent, counted as tallies keep them.
final class Samples {

    /// Extra hours of sleep with two drugs, of the same ten patients: Student, Biometrika 6 (1908); R's
    /// `sleep`.
    static final double[] SLEEP_ONE = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    static final double[] SLEEP_TWO = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    private Samples() {}

    static Distribution counted(double... data) {
        Map<Double, Long> counts = new TreeMap<>();
        for (double value : data) {
            counts.merge(value, 1L, Long::sum);
        }
        return Distribution.of(
                counts.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
                counts.values().stream().mapToLong(Long::longValue).toArray());
    }

    /// After less before, to the one decimal in which they were measured.
    static Distribution differences(double[] before, double[] after) {
        double[] differences = new double[before.length];
        Arrays.setAll(differences, i -> Math.round(1000 * (after[i] - before[i])) / 1000.0);
        return counted(differences);
    }

    /// The words of a file, separated by white space.
    static String[] file(String name) {
        try (var data = Samples.class.getResourceAsStream(name)) {
            return new String(data.readAllBytes(), UTF_8).trim().split("\\s+");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
