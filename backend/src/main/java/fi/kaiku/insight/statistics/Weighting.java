package fi.kaiku.insight.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/// Post-stratification: each stratum - a museum, a month - counts as much as it has visits, however many of
/// its visitors answered. A respondent of stratum `h` weighs `(N_h / N) / (n_h / n)`, on average 1.
///
/// Unequal weights cost precision: `effectiveN = (Σw)² / Σw²` respondents of equal weight would know as
/// much, and `designEffect = n / effectiveN`. Sources: L. Kish, Survey Sampling (1965), section 11.7; D.
/// Holt, T. M. F. Smith, Post stratification, Journal of the Royal Statistical Society A 142 (1979) 33-46.
/// Intervals are those of equal weights with `effectiveN` for `n`, which is an approximation.
public final class Weighting {

    private final double[] weights;
    private final long[] respondents;

    private Weighting(double[] weights, long[] respondents) {
        this.weights = weights;
        this.respondents = respondents;
    }

    /// @param respondents of each stratum
    /// @param populations of each stratum, in any unit, such as counted visits
    /// @return null where a stratum with a population has no respondent to speak for it, or there is nobody
    /// at all
    /// @throws IllegalArgumentException when lengths differ, a number is negative or respondents have no
    /// population
    public static @Nullable Weighting of(long[] respondents, double[] populations) {
        if (respondents.length != populations.length) {
            throw new IllegalArgumentException(respondents.length + " strata, " + populations.length + " populations");
        }
        long n = 0;
        double population = 0;
        for (int h = 0; h < respondents.length; h++) {
            if (respondents[h] < 0 || !(populations[h] >= 0) || (respondents[h] > 0 && populations[h] == 0)) {
                throw new IllegalArgumentException(respondents[h] + " respondents of " + populations[h]);
            }
            if (respondents[h] == 0 && populations[h] > 0) {
                return null;
            }
            n += respondents[h];
            population += populations[h];
        }
        return n == 0 ? null : new Weighting(weights(respondents, populations, n / population), respondents.clone());
    }

    private static double[] weights(long[] respondents, double[] populations, double rate) {
        return IntStream.range(0, respondents.length)
                .mapToDouble(h -> respondents[h] == 0 ? 0 : populations[h] * rate / respondents[h])
                .toArray();
    }

    /// The weight of a respondent of each stratum, 0 where there is none.
    public double[] weights() {
        return weights.clone();
    }

    public long n() {
        return IntStream.range(0, respondents.length)
                .mapToLong(h -> respondents[h])
                .sum();
    }

    /// How many respondents of equal weight would know as much.
    public double effectiveN() {
        double squares = IntStream.range(0, weights.length)
                .mapToDouble(h -> respondents[h] * weights[h] * weights[h])
                .sum();
        double total = sum();
        return total * total / squares;
    }

    /// 1 where all weigh the same, otherwise more.
    public double designEffect() {
        return n() / effectiveN();
    }

    /// The weighted mean with a t interval on `effectiveN - 1` degrees of freedom; without one where that is
    /// not positive.
    ///
    /// @param answers of each stratum's respondents
    public Mean mean(List<Distribution> answers) {
        requireStrata(answers.stream().mapToLong(Distribution::n).toArray());
        double mean = weighted(answers, value -> value);
        double variance = weighted(answers, value -> (value - mean) * (value - mean));
        return around(mean, variance);
    }

    /// @param variance of the weighted answers about their mean, not yet corrected for its degree of freedom
    private Mean around(double mean, double variance) {
        double effective = effectiveN();
        if (effective - 1 < 1e-9) {
            return new Mean(mean, null);
        }
        double t = TDistribution.of(effective - 1).inverseSurvivalProbability(0.025);
        double halfWidth = t * Math.sqrt(variance / (effective - 1));
        return new Mean(mean, new Interval(mean - halfWidth, mean + halfWidth));
    }

    /// The mean with its interval of a scale too fine to be counted value by value, whose lowest point is
    /// `min` and whose points are `step` apart.
    public Mean mean(List<Moments> answers, double min, double step) {
        requireStrata(answers.stream().mapToLong(Moments::n).toArray());
        double mean = 0;
        for (int h = 0; h < weights.length; h++) {
            mean += weights[h] * answers.get(h).sum() / sum();
        }
        return around(min + step * mean, step * step * variance(answers, mean));
    }

    /// The square root of `Σw(x - mean)² / Σw` times `effectiveN / (effectiveN - 1)`.
    public double standardDeviation(List<Distribution> answers) {
        double mean = weighted(answers, value -> value);
        double variance = weighted(answers, value -> (value - mean) * (value - mean));
        return Math.sqrt(variance * effectiveN() / (effectiveN() - 1));
    }

    /// The value at which half of the weight is reached, or half-way to the next one where it is reached exactly.
    public double median(List<Distribution> answers) {
        double[] values = answers.getFirst().values();
        double half = sum() / 2;
        double reached = 0;
        for (int i = 0; i < values.length; i++) {
            reached += weightAt(answers, i);
            if (reached > half * (1 + 1e-12)) {
                return values[i];
            }
            if (reached >= half * (1 - 1e-12)) {
                int next = i + 1;
                while (weightAt(answers, next) == 0) {
                    next++;
                }
                return (values[i] + values[next]) / 2;
            }
        }
        throw new IllegalStateException("less than half of the weight in all");
    }

    /// @param answers distributions over the scale 0-10
    public NetPromoterScore netPromoterScore(List<Distribution> answers) {
        double promoters = share(
                        answers.stream().mapToLong(one -> one.between(9, 10)).toArray())
                .value();
        double detractors = share(
                        answers.stream().mapToLong(one -> one.between(0, 6)).toArray())
                .value();
        return NetPromoterScore.of(promoters, detractors, n(), effectiveN());
    }

    /// A weighted share with its Wilson interval.
    public record WeightedShare(double value, Interval interval) {}

    /// @param counts of each stratum's respondents who are in the share
    public WeightedShare share(long[] counts) {
        double chosen = 0;
        for (int h = 0; h < weights.length; h++) {
            if (counts[h] < 0 || counts[h] > respondents[h]) {
                throw new IllegalArgumentException(counts[h] + " of " + respondents[h]);
            }
            chosen += weights[h] * counts[h];
        }
        double share = Math.min(1, chosen / sum());
        return new WeightedShare(share, Share.wilson(share, effectiveN()));
    }

    /// Of answers about a mean, both in steps: `Σ w (x - mean)² / Σ w`, stratum by stratum as within plus between.
    private double variance(List<Moments> answers, double mean) {
        double squares = 0;
        for (int h = 0; h < weights.length; h++) {
            Moments one = answers.get(h);
            if (one.n() > 0) {
                double within = one.n() > 1 ? one.variance() * (one.n() - 1) : 0;
                double between = one.n() * (one.mean() - mean) * (one.mean() - mean);
                squares += weights[h] * (within + between);
            }
        }
        return squares / sum();
    }

    private double weightAt(List<Distribution> answers, int place) {
        double weight = 0;
        for (int h = 0; h < weights.length; h++) {
            weight += weights[h] * answers.get(h).counts()[place];
        }
        return weight;
    }

    private double weighted(List<Distribution> answers, DoubleUnaryOperator figure) {
        double sum = 0;
        for (int h = 0; h < weights.length; h++) {
            double[] values = answers.get(h).values();
            long[] counts = answers.get(h).counts();
            for (int i = 0; i < values.length; i++) {
                sum += weights[h] * counts[i] * figure.applyAsDouble(values[i]);
            }
        }
        return sum / sum();
    }

    private double sum() {
        return IntStream.range(0, weights.length)
                .mapToDouble(h -> respondents[h] * weights[h])
                .sum();
    }

    private void requireStrata(long[] n) {
        if (!Arrays.equals(n, respondents)) {
            throw new IllegalArgumentException("other respondents than were weighted");
        }
    }
}
