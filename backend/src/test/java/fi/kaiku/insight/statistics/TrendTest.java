package fi.kaiku.insight.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.insight.statistics.Trend.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    /// Lightness and panel scores of nine lots of canned tuna, in order of lightness: M. Hollander, D. A.
    /// Wolfe, Nonparametric Statistical Methods (1973), p. 187; 26 of 36 pairs rise, p = 0.1194, tau =
    /// 0.444.
    @Test
    void isExactForFewPointsWithoutTies() {
        double[] lightness = {41.9, 44.1, 44.4, 44.7, 45.2, 45.9, 50.7, 53.3, 60.1};
        double[] scores = {2.5, 4.0, 2.6, 3.6, 2.8, 3.1, 5.2, 5.0, 3.8};
        var trend = Trend.of(IntStream.range(0, 9)
                .mapToObj(i -> new Point(0, lightness[i], scores[i]))
                .toList());
        assertEquals(26 - 10, trend.s());
        assertEquals(16 / 36.0, trend.tau(), 1e-15);
        assertEquals(0.119438932981, trend.p(), 1e-12);
    }

    /// R: `cor.test(1:12, x, method = "kendall", exact = FALSE, continuity = TRUE)`, and the median of all
    /// slopes.
    @Test
    void correctsForTies() {
        var trend = Trend.of(years(4, 3, 5, 5, 2, 6, 6, 7, 5, 8, 9, 8));
        assertEquals(0.00350928970475, trend.p(), 1e-13);
        assertEquals(0.5, trend.slope());
        assertEquals(12, trend.n());
        // tau has no ties to correct for in time, so R's tau-b is the same.
        assertEquals(0.677690769405125, trend.tau(), 1e-14);
    }

    /// Quarterly approval ratings of presidents of the United States, 1945 to 1974, six quarters missing:
    /// R's `presidents`. The numbers were computed in R from the formulas of Hirsch, Slack and Smith, by
    /// `sign(outer(z, z, "-"))` over the years of each quarter.
    @Test
    void comparesQuartersWithTheSameQuarter() {
        String[] ratings = Samples.file("r-presidents.txt");
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < ratings.length; i++) {
            if (!ratings[i].equals("NA")) {
                points.add(new Point(i % 4, i / 4.0, Double.parseDouble(ratings[i])));
            }
        }
        var trend = Trend.of(points);
        assertEquals(114, trend.n());
        assertEquals(-133, trend.s());
        assertEquals(-0.0857300256135261, trend.tau(), 1e-15);
        assertEquals(0.204072731405644, trend.p(), 1e-13);
        assertEquals(-0.25, trend.slope(), 1e-15);
        assertEquals(-0.666666666666667, trend.interval().low(), 1e-12);
        assertEquals(0.142857142857143, trend.interval().high(), 1e-12);
    }

    /// Every summer is better than every winter, and nothing changes from year to year.
    @Test
    void isNotTakenInByTheSeason() {
        List<Point> points = IntStream.range(0, 30)
                .mapToObj(month -> new Point(month % 12, month / 12.0, 4 + Math.sin(month * Math.PI / 6)))
                .map(point -> new Point(point.season(), point.time(), Math.round(point.value() * 1e6) / 1e6))
                .toList();
        assertNull(Trend.of(points));
    }

    /// Twelve rising pairs, one for each month: the chance that all rise or all fall is 2 / 2^12.
    @Test
    void addsUpExactChancesOfSeasons() {
        List<Point> points = IntStream.range(0, 24)
                .mapToObj(month -> new Point(month % 12, month / 12.0, month))
                .toList();
        assertEquals(2 / 4096.0, Trend.of(points).p(), 1e-15);
        assertEquals(12, Trend.of(points).slope(), 1e-12);
    }

    /// 4 points: the p value of `S = 6` is 2/24, and there are too few slopes for an interval.
    @Test
    void hasNoIntervalOfFewPoints() {
        var trend = Trend.of(years(1, 2, 3, 4));
        assertEquals(2 / 24.0, trend.p(), 1e-15);
        assertEquals(1, trend.tau(), 1e-15);
        assertNull(trend.interval());
        assertTrue(Trend.of(years(1, 2, 3, 4, 5, 6)).interval().contains(1));
    }

    @Test
    void saysNothingOfOnePointOrOfEqualOnes() {
        assertNull(Trend.of(List.of()));
        assertNull(Trend.of(years(3)));
        assertNull(Trend.of(years(3, 3, 3)));
    }

    private static List<Point> years(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Point(0, i, values[i]))
                .toList();
    }
}
