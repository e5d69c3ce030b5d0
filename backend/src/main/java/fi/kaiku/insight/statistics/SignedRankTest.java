package fi.kaiku.insight.statistics;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import org.jspecify.annotations.Nullable;

/// Wilcoxon's two-sided test that differences within pairs lie evenly about zero.
///
/// Pairs without a difference are dropped. The p value is exact for at most 25 pairs whose differences are
/// all of different size; otherwise it comes from the normal distribution with `variance = n(n + 1)(2n +
/// 1)/24 - Σ(t³ - t)/48` over ties of `t` pairs, and the statistic half a rank nearer to its mean. Sources:
/// F. Wilcoxon, Individual comparisons by ranking methods, Biometrics Bulletin 1 (1945) 80-83; M. Hollander,
/// D. A. Wolfe, Nonparametric Statistical Methods (2nd edition, 1999), section 3.1.
///
/// @param statistic sum of the ranks of the positive differences
/// @param pairs     those with a difference
public record SignedRankTest(double statistic, double p, Method method, long pairs) {

    private static final long MOST_EXACT = 25;

    public enum Method {
        EXACT,
        NORMAL
    }

    /// @return null where no pair differs
    public static @Nullable SignedRankTest of(Distribution differences) {
        Ranks ranks = Ranks.of(differences);
        if (ranks.n == 0) {
            return null;
        }
        boolean exact = ranks.n <= MOST_EXACT && ranks.ties == 0;
        double p = exact ? exact(differences) : ranks.normal();
        return new SignedRankTest(ranks.positive, p, exact ? Method.EXACT : Method.NORMAL, ranks.n);
    }

    private static double exact(Distribution differences) {
        double[] each = Arrays.stream(differences.each()).filter(d -> d != 0).toArray();
        return WilcoxonSignedRankTest.withDefaults()
                .with(PValueMethod.EXACT)
                .test(each)
                .getPValue();
    }

    /// @param positive sum of the mean ranks of positive differences
    /// @param ties     `Σ(t³ - t)` over sizes that `t` pairs share
    private record Ranks(long n, double positive, double ties) {

        static Ranks of(Distribution differences) {
            SortedMap<Double, long[]> bySize = new TreeMap<>();
            double[] values = differences.values();
            long[] counts = differences.counts();
            for (int i = 0; i < values.length; i++) {
                if (values[i] != 0 && counts[i] > 0) {
                    long[] signs = bySize.computeIfAbsent(Math.abs(values[i]), size -> new long[2]);
                    signs[values[i] > 0 ? 1 : 0] += counts[i];
                }
            }
            long below = 0;
            double positive = 0;
            double ties = 0;
            for (long[] signs : bySize.values()) {
                long tied = signs[0] + signs[1];
                positive += signs[1] * (below + (tied + 1) / 2.0);
                ties += Math.pow(tied, 3) - tied;
                below += tied;
            }
            return new Ranks(below, positive, ties);
        }

        double normal() {
            double count = n;
            double distance = positive - count * (count + 1) / 4;
            double variance = count * (count + 1) * (2 * count + 1) / 24 - ties / 48;
            double z = Math.max(0, Math.abs(distance) - 0.5) / Math.sqrt(variance);
            return 2 * NormalDistribution.of(0, 1).survivalProbability(z);
        }
    }
}
