package fi.kaiku.insight.statistics;

import org.apache.commons.numbers.gamma.LogGamma;
import org.jspecify.annotations.Nullable;

/// A mean difference in standard deviations, with its interval: exact for normally distributed answers, as
/// it inverts the noncentral t distribution.
///
/// Source: G. Cumming, S. Finch, A primer on the understanding, use, and calculation of confidence intervals
/// that are based on central and noncentral distributions, Educational and Psychological Measurement 61
/// (2001) 532-574.
public record EffectSize(double value, Interval interval) {

    /// `dz = mean / s` of the differences within pairs, without small-sample correction. Source: J. Cohen,
    /// Statistical Power Analysis for the Behavioral Sciences (2nd edition, 1988), section 2.3.5.
    ///
    /// @return null where fewer than two pairs or equal differences give no spread to measure in
    public static @Nullable EffectSize dz(Summary differences) {
        return differences.varies()
                ? scaled(
                        differences.mean() / Math.sqrt(differences.variance()),
                        differences.n() - 1.0,
                        Math.sqrt(differences.n()),
                        1)
                : null;
    }

    /// Hedges' g of two independent groups, the first less the second: the difference of means in pooled
    /// standard deviations, times `J = Γ(m/2) / (√(m/2) Γ((m - 1)/2))` with `m = n1 + n2 - 2`, which takes
    /// away the bias of small samples; the bounds are corrected alike. Source: L. V. Hedges, Distribution
    /// theory for Glass's estimator of effect size and related estimators, Journal of Educational Statistics
    /// 6 (1981) 107-128.
    ///
    /// @return null where there is no spread to measure in
    public static @Nullable EffectSize hedgesG(Summary one, Summary other) {
        double degreesOfFreedom = (double) one.n() + other.n() - 2;
        double pooled =
                ((one.n() - 1) * one.variance() + (other.n() - 1) * other.variance()) / Math.max(1, degreesOfFreedom);
        if (degreesOfFreedom < 2 || pooled == 0) {
            return null;
        }
        double root = Math.sqrt(1 / (1.0 / one.n() + 1.0 / other.n()));
        return scaled(
                (one.mean() - other.mean()) / Math.sqrt(pooled), degreesOfFreedom, root, correction(degreesOfFreedom));
    }

    private static EffectSize scaled(double value, double degreesOfFreedom, double root, double correction) {
        Interval noncentrality = NoncentralT.noncentrality(value * root, degreesOfFreedom);
        return new EffectSize(
                correction * value,
                new Interval(correction * noncentrality.low() / root, correction * noncentrality.high() / root));
    }

    private static double correction(double degreesOfFreedom) {
        double half = degreesOfFreedom / 2;
        return Math.exp(LogGamma.value(half) - LogGamma.value(half - 0.5) - Math.log(half) / 2);
    }
}
