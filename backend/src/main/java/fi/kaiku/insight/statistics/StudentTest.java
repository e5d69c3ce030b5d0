package fi.kaiku.insight.statistics;

import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.inference.TTest;
import org.jspecify.annotations.Nullable;

/// A two-sided t test that a mean difference is zero.
///
/// @param difference of the means, with its t interval
/// @param degreesOfFreedom not whole for two groups of different spread
public record StudentTest(double difference, Interval interval, double statistic, double degreesOfFreedom, double p) {

    /// `t = mean / (s / √n)` with `n - 1` degrees of freedom, over the differences within pairs. Source:
    /// Student, The probable error of a mean, Biometrika 6 (1908) 1-25.
    ///
    /// @return null where fewer than two pairs or equal differences leave nothing to test against
    public static @Nullable StudentTest paired(Summary differences) {
        if (!differences.varies()) {
            return null;
        }
        TTest.Result result = TTest.withDefaults().test(differences.mean(), differences.variance(), differences.n());
        return of(differences.mean(), Math.sqrt(differences.variance() / differences.n()), result);
    }

    /// Between two independent groups, the first less the second, without supposing equal spread: `t =
    /// (m1 - m2) / √(v1/n1 + v2/n2)` with Satterthwaite's degrees of freedom. Source: B. L. Welch, The
    /// generalization of "Student's" problem when several different population variances are involved,
    /// Biometrika 34 (1947) 28-35.
    ///
    /// @return null where a group has fewer than two respondents, or neither varies
    public static @Nullable StudentTest welch(Summary one, Summary other) {
        if (one.n() < 2 || other.n() < 2 || one.variance() + other.variance() == 0) {
            return null;
        }
        TTest.Result result = TTest.withDefaults()
                .test(one.mean(), one.variance(), one.n(), other.mean(), other.variance(), other.n());
        double error = Math.sqrt(one.variance() / one.n() + other.variance() / other.n());
        return of(one.mean() - other.mean(), error, result);
    }

    private static StudentTest of(double difference, double error, TTest.Result result) {
        double t = TDistribution.of(result.getDegreesOfFreedom()).inverseSurvivalProbability(0.025);
        Interval interval = new Interval(difference - t * error, difference + t * error);
        return new StudentTest(
                difference, interval, result.getStatistic(), result.getDegreesOfFreedom(), result.getPValue());
    }
}
