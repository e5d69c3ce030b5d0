package fi.kaiku.insight.statistics;

import static fi.kaiku.insight.statistics.Samples.counted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Means and standard deviations against the certified values of the univariate sets in the Statistical Reference
/// Datasets of NIST (<https://www.itl.nist.gov/div898/strd/univ/homepage.html>), as closely as doubles hold the data:
/// from NumAcc2 on it has no exact binary form.
class ReferenceDataTest {

    @ParameterizedTest
    @CsvSource({
        "nist-lew.txt, 200, -177.435, 277.332168044316, 1e-14",
        "nist-lottery.txt, 218, 518.958715596330, 291.699727470969, 1e-14",
        "nist-mavro.txt, 50, 2.001856, 0.000429123454003053, 1e-12",
        "nist-michelso.txt, 100, 299.8524, 0.0790105478190518, 1e-12",
    })
    void agreesWithMeasuredData(String file, long n, double mean, double deviation, double tolerance) {
        agrees(
                counted(Arrays.stream(Samples.file(file))
                        .mapToDouble(Double::parseDouble)
                        .toArray()),
                n,
                mean,
                deviation,
                tolerance);
    }

    @Test
    void agreesWithNumAcc1() {
        agrees(counted(10000001, 10000003, 10000002), 3, 10000002, 1, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "NumAcc2, 1.2, 1.1, 1.3, 1e-13",
        "NumAcc3, 1000000.2, 1000000.1, 1000000.3, 1e-9",
        "NumAcc4, 10000000.2, 10000000.1, 10000000.3, 1e-8",
    })
    void agreesWithConstructedData(String name, double first, double odd, double even, double tolerance) {
        agrees(Distribution.of(new double[] {odd, first, even}, new long[] {500, 1, 500}), 1001, first, 0.1, tolerance);
    }

    /// The first 5,000 digits of pi as NIST has them, counted: one 8 of pi is a 3 in the set.
    @Test
    void agreesWithPiDigits() {
        double[] digits = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        long[] counts = {466, 531, 496, 461, 508, 525, 513, 488, 491, 521};
        agrees(Distribution.of(digits, counts), 5_000, 4.53480000000000, 2.86733906028871, 1e-14);
    }

    private static void agrees(Distribution data, long n, double mean, double deviation, double tolerance) {
        assertEquals(n, data.n());
        assertEquals(mean, data.mean(), 1e-14 * Math.abs(mean));
        assertEquals(deviation, data.standardDeviation(), tolerance * deviation);
    }
}
