package fi.kaiku.insight.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;
import org.jspecify.annotations.Nullable;

/// How far the items of a scale measure the same, from respondents who answered all of them: `alpha = k / (k
/// - 1) · (1 - Σ var(item) / var(total))`. Source: L. J. Cronbach, Coefficient alpha and the internal
/// structure of tests, Psychometrika 16 (1951) 297-334.
///
/// The interval is `1 - (1 - alpha) F`, `F` the 0.975 and 0.025 quantiles with `n - 1` and `(n - 1)(k - 1)`
/// degrees of freedom: L. S. Feldt, The approximate sampling distribution of Kuder-Richardson reliability
/// coefficient twenty, Psychometrika 30 (1965) 357-370.
///
/// @param withoutItem alpha of the others, one for each item; null where fewer than two are left or they do
/// not vary
public record CronbachAlpha(double value, Interval interval, List<@Nullable Double> withoutItem) {

    /// What is kept of respondents: sums of whole numbers, so exact ones, for each item `x` and the total
    /// `t` of all items. Sums of parts add up to those of the whole.
    ///
    /// @param sums     `Σx`
    /// @param squares  `Σx²`
    /// @param products `Σxt`
    /// @param squareOfTotal `Σt²`
    public record Sums(long n, long[] sums, long[] squares, long[] products, long squareOfTotal) {

        public Sums plus(Sums other) {
            return new Sums(
                    n + other.n,
                    added(sums, other.sums),
                    added(squares, other.squares),
                    added(products, other.products),
                    squareOfTotal + other.squareOfTotal);
        }

        private static long[] added(long[] some, long[] others) {
            return IntStream.range(0, some.length)
                    .mapToLong(i -> some[i] + others[i])
                    .toArray();
        }
    }

    /// @return null for fewer than two respondents or items, or where all totals are equal
    public static @Nullable CronbachAlpha of(Sums sums) {
        int items = sums.sums().length;
        long total = IntStream.range(0, items).mapToLong(i -> sums.sums()[i]).sum();
        double ofTotal = scatter(sums.n(), sums.squareOfTotal(), total, total);
        if (sums.n() < 2 || items < 2 || ofTotal == 0) {
            return null;
        }
        double[] ofItems = IntStream.range(0, items)
                .mapToDouble(i -> scatter(sums.n(), sums.squares()[i], sums.sums()[i], sums.sums()[i]))
                .toArray();
        double all = IntStream.range(0, items).mapToDouble(i -> ofItems[i]).sum();
        double alpha = alpha(items, all, ofTotal);
        List<@Nullable Double> without = IntStream.range(0, items)
                .mapToObj(i -> {
                    double withTotal = scatter(sums.n(), sums.products()[i], sums.sums()[i], total);
                    double ofRest = ofTotal + ofItems[i] - 2 * withTotal;
                    return items > 2 && ofRest > 0 ? alpha(items - 1, all - ofItems[i], ofRest) : null;
                })
                .collect(Collectors.toCollection(ArrayList::new));
        return new CronbachAlpha(alpha, feldt(alpha, sums.n(), items), without);
    }

    private static double alpha(int items, double ofItems, double ofTotal) {
        return items / (items - 1.0) * (1 - ofItems / ofTotal);
    }

    private static Interval feldt(double alpha, long n, int items) {
        FDistribution f = FDistribution.of(n - 1.0, (n - 1.0) * (items - 1));
        return new Interval(
                1 - (1 - alpha) * f.inverseSurvivalProbability(0.025),
                1 - (1 - alpha) * f.inverseCumulativeProbability(0.025));
    }

    /// `n Σxy - Σx Σy`: a covariance up to a factor that is the same for all.
    private static double scatter(long n, long product, long x, long y) {
        return BigInteger.valueOf(n)
                .multiply(BigInteger.valueOf(product))
                .subtract(BigInteger.valueOf(x).multiply(BigInteger.valueOf(y)))
                .doubleValue();
    }
}
