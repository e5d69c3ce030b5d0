package fi.kaiku.insight.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/// Whether a figure rises or falls over time, by the test of Mann and Kendall, and how fast, by Sen's slope.
/// Points are compared within their season only - a July with other Julys - so that the course of the year
/// is no trend; with one season for all this is the plain test.
///
/// `S` is the number of pairs that rise less those that fall, `tau` is `S` over what it could be with these
/// ties. The p value is exact where no values are tied and no season has more than 10 points, else from the
/// normal distribution with `variance = Σ(n(n - 1)(2n + 5) - Σt(t - 1)(2t + 5)) / 18` and `S` one nearer to
/// zero. The slope is the median of those of all pairs, its interval lies between their `(N ∓ z √variance) /
/// 2`-th. Seasons are taken to be independent of each other. Sources: H. B. Mann, Econometrica 13 (1945)
/// 245-259; M. G. Kendall, Rank Correlation Methods (4th edition, 1975); P. K. Sen, JASA 63 (1968)
/// 1379-1389; R. M. Hirsch, J. R. Slack, R. A. Smith, Techniques of trend analysis for monthly water quality
/// data, Water Resources Research 18 (1982) 107-121; R. O. Gilbert, Statistical Methods for Environmental
/// Pollution Monitoring (1987), chapters 16 and 17.
///
/// @param n        points that were compared with another
/// @param slope    change in a unit of time
/// @param interval of the slope; null where there are too few points for one
public record Trend(
        long n,
        long s,
        double tau,
        double p,
        double slope,
        @Nullable Interval interval) {

    private static final int MOST_EXACT = 10;

    /// @param season what it may be compared with
    /// @param time   in the unit of the slope
    public record Point(int season, double time, double value) {}

    /// @param points in any order, at most one at any time
    /// @return null without a pair to compare, or where all are equal
    public static @Nullable Trend of(List<Point> points) {
        List<Season> seasons = points.stream()
                .collect(Collectors.groupingBy(Point::season, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(season -> season.size() > 1)
                .map(Season::of)
                .toList();
        double most = seasons.stream().mapToDouble(Season::most).sum();
        if (most == 0) {
            return null;
        }
        long s = seasons.stream().mapToLong(Season::s).sum();
        double variance = seasons.stream().mapToDouble(Season::variance).sum();
        boolean exact = seasons.stream().allMatch(season -> !season.tied() && season.n() <= MOST_EXACT);
        double[] slopes = seasons.stream()
                .flatMapToDouble(season -> Arrays.stream(season.slopes()))
                .sorted()
                .toArray();
        return new Trend(
                seasons.stream().mapToLong(Season::n).sum(),
                s,
                s / most,
                exact ? exact(seasons, s) : normal(s, variance),
                quantile(slopes, 0.5 * (slopes.length + 1)),
                interval(slopes, Math.sqrt(variance)));
    }

    private static double normal(long s, double variance) {
        double z = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance);
        return 2 * NormalDistribution.of(0, 1).survivalProbability(z);
    }

    /// Without ties `S` counts the inversions of a random order, which are those that the 2nd, 3rd, ... n-th
    /// point adds, each from none to all before it with equal chance; so do seasons add theirs.
    private static double exact(List<Season> seasons, long s) {
        double[] chances = {1};
        for (Season season : seasons) {
            for (int before = 1; before < season.n(); before++) {
                chances = withInversions(chances, before);
            }
        }
        int pairs = chances.length - 1;
        double tail = 0;
        for (int inversions = 0; pairs - 2 * inversions >= Math.abs(s); inversions++) {
            tail += chances[inversions];
        }
        return Math.min(1, 2 * tail);
    }

    private static double[] withInversions(double[] chances, int most) {
        double[] sums = new double[chances.length + most];
        for (int i = 0; i < chances.length; i++) {
            for (int added = 0; added <= most; added++) {
                sums[i + added] += chances[i] / (most + 1);
            }
        }
        return sums;
    }

    private static @Nullable Interval interval(double[] slopes, double deviation) {
        double low = (slopes.length - Interval.Z * deviation) / 2;
        double high = (slopes.length + Interval.Z * deviation) / 2 + 1;
        return low < 1 ? null : new Interval(quantile(slopes, low), quantile(slopes, high));
    }

    /// The value at a rank counted from 1, between two where it is not whole.
    private static double quantile(double[] sorted, double rank) {
        int below = (int) Math.floor(rank);
        double fraction = rank - below;
        double low = sorted[below - 1];
        return fraction == 0 ? low : low + fraction * (sorted[below] - low);
    }

    /// @param most what `S` could be with these ties
    private record Season(int n, long s, double most, double variance, boolean tied, double[] slopes) {

        static Season of(List<Point> points) {
            int n = points.size();
            double[] slopes = new double[n * (n - 1) / 2];
            long s = 0;
            int pair = 0;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    Point one = points.get(i);
                    Point other = points.get(j);
                    double slope = (other.value() - one.value()) / (other.time() - one.time());
                    s += (long) Math.signum(slope);
                    slopes[pair++] = slope + 0.0; // no zero below zero
                }
            }
            Map<Double, Long> ties =
                    points.stream().collect(Collectors.groupingBy(Point::value, Collectors.counting()));
            double tiedPairs = 0;
            double tiedVariance = 0;
            for (long tied : ties.values()) {
                tiedPairs += tied * (tied - 1) / 2.0;
                tiedVariance += tied * (tied - 1.0) * (2 * tied + 5);
            }
            double most = Math.sqrt((pair - tiedPairs) * pair);
            double variance = (n * (n - 1.0) * (2 * n + 5) - tiedVariance) / 18;
            return new Season(n, s, most, variance, ties.size() < n, slopes);
        }
    }
}
