package fi.kaiku.insight.statistics;

import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/// An arithmetic mean with its t interval `mean ± t(0.975, n-1) · s/√n`; of a single respondent without one.
///
/// Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2, Confidence limits for the mean.
public record Mean(double value, @Nullable Interval interval) {

    /// @param standardDeviation the sample standard deviation; ignored when `n` is 1
    /// @throws IllegalArgumentException when nobody answered
    public static Mean of(double mean, double standardDeviation, long n) {
        if (n <= 0) {
            throw new IllegalArgumentException("a mean of nothing");
        }
        if (n == 1) {
            return new Mean(mean, null);
        }
        double t = TDistribution.of(n - 1.0).inverseSurvivalProbability(0.025);
        double halfWidth = t * standardDeviation / Math.sqrt(n);
        return new Mean(mean, new Interval(mean - halfWidth, mean + halfWidth));
    }
}
