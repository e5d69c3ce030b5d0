package fi.kaiku.insight.statistics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// The noncentral t distribution, for intervals of effect sizes: of `(Z + δ) / S`, where `Z` is standard
/// normal and `ν S²` chi-square with `ν` degrees of freedom.
///
/// Its distribution function is the mean of `Φ(t S - δ)` over `S`. With `u = ln S` the density is
/// proportional to `exp(ν (u - (exp(2u) - 1) / 2))`, which falls off so fast on both sides that the
/// trapezoidal rule is as exact as doubles are (L. N. Trefethen, J. A. C. Weideman, SIAM Review 56 (2014)
/// 385-458).
final class NoncentralT {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /// The density is cut where its logarithm has fallen by this.
    private static final double FALL = 40;

    private static final int FEWEST_STEPS = 300;
    private static final int MOST_STEPS = 5_000;

    private NoncentralT() {}

    /// `P(T <= t)`.
    static double cumulative(double t, double degreesOfFreedom, double noncentrality) {
        double high = Math.sqrt(FALL / degreesOfFreedom);
        double low = -high - FALL / degreesOfFreedom;
        int steps = steps(high - low, t);
        double step = (high - low) / steps;
        double total = 0;
        double below = 0;
        for (int i = 0; i <= steps; i++) {
            double u = low + i * step;
            double weight = Math.exp(degreesOfFreedom * (u - Math.expm1(2 * u) / 2));
            total += weight;
            below += weight * NORMAL.cumulativeProbability(t * Math.exp(u) - noncentrality);
        }
        return below / total;
    }

    /// The noncentralities from which a value as low or as high as `t` comes with probability 0.025 each.
    ///
    /// Source: J. H. Steiger, R. T. Fouladi, Noncentrality interval estimation and the evaluation of
    /// statistical models, in L. L. Harlow et al., What if there were no significance tests? (1997) 221-257.
    static Interval noncentrality(double t, double degreesOfFreedom) {
        return new Interval(solve(t, degreesOfFreedom, 0.975), solve(t, degreesOfFreedom, 0.025));
    }

    /// Where the probability, which falls as noncentrality grows, is the wanted one.
    private static double solve(double t, double degreesOfFreedom, double probability) {
        DoubleUnaryOperator excess = delta -> cumulative(t, degreesOfFreedom, delta) - probability;
        double reach = 3 * Math.sqrt(1 + t * t / (2 * degreesOfFreedom));
        double low = t - reach;
        while (excess.applyAsDouble(low) < 0) {
            low -= reach;
        }
        double high = t + reach;
        while (excess.applyAsDouble(high) > 0) {
            high += reach;
        }
        return root(excess, low, high);
    }

    /// The Illinois method: M. Dowell, P. Jarratt, BIT 11 (1971) 168-174.
    private static double root(DoubleUnaryOperator falling, double low, double high) {
        double a = low;
        double b = high;
        double atA = falling.applyAsDouble(a);
        double atB = falling.applyAsDouble(b);
        while (b - a > 1e-9 * Math.max(1, Math.abs(a))) {
            double between = atA == atB ? (a + b) / 2 : b - atB * (b - a) / (atB - atA);
            double value = falling.applyAsDouble(between);
            if (Math.abs(value) < 1e-13) {
                return between;
            }
            if (value > 0) {
                a = between;
                atA = value;
                atB /= 2;
            } else {
                b = between;
                atB = value;
                atA /= 2;
            }
        }
        return (a + b) / 2;
    }

    /// `Φ` rises within about `1 / t`, which has to be wider than a step.
    private static int steps(double range, double t) {
        return (int) Math.clamp(Math.ceil(2 * range * Math.abs(t)), FEWEST_STEPS, MOST_STEPS);
    }
}
