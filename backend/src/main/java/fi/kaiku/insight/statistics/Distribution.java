package fi.kaiku.insight.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How many respondents gave each value of a numeric scale: `counts[i]` gave `values[i]`, values strictly ascending.
/// It holds everything that its figures need, so any of them can be had from sums of counts.
public final class Distribution {

    private final double[] values;
    private final long[] counts;
    private final long n;

    private Distribution(double[] values, long[] counts) {
        this.values = values;
        this.counts = counts;
        this.n = Arrays.stream(counts).sum();
    }

    /// @throws IllegalArgumentException when lengths differ, a value does not ascend or a count is negative
    public static Distribution of(double[] values, long[] counts) {
        if (values.length != counts.length) {
            throw new IllegalArgumentException(values.length + " values, " + counts.length + " counts");
        }
        for (int i = 0; i < values.length; i++) {
            if (counts[i] < 0 || (i > 0 && !(values[i - 1] < values[i]))) {
                throw new IllegalArgumentException("value " + values[i] + ", count " + counts[i]);
            }
        }
        return new Distribution(values.clone(), counts.clone());
    }

    /// The respondents of both.
    ///
    /// @throws IllegalArgumentException when the scales differ
    public Distribution plus(Distribution other) {
        if (!Arrays.equals(values, other.values)) {
            throw new IllegalArgumentException("different scales");
        }
        long[] sums = counts.clone();
        Arrays.setAll(sums, i -> Math.addExact(sums[i], other.counts[i]));
        return new Distribution(values, sums);
    }

    /// What a comparison of means needs.
    public Summary summary() {
        return new Summary(n, mean(), n > 1 ? variance() : 0);
    }

    double[] values() {
        return values.clone();
    }

    long[] counts() {
        return counts.clone();
    }

    /// One number for each respondent, ascending.
    double[] each() {
        return IntStream.range(0, values.length)
                .boxed()
                .flatMapToDouble(i -> DoubleStream.generate(() -> values[i]).limit(counts[i]))
                .toArray();
    }

    /// The number of respondents.
    public long n() {
        return n;
    }

    /// The arithmetic mean. Summed as distances from the first value, so that a scale far from zero loses no digits.
    public double mean() {
        requireRespondents(1);
        double origin = values[0];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += counts[i] * (values[i] - origin);
        }
        return origin + sum / n;
    }

    /// The sample variance `Σ(x - mean)² / (n - 1)` by the corrected two-pass algorithm, which takes back the rounding
    /// error of the mean: T. F. Chan, G. H. Golub, R. J. LeVeque, The American Statistician 37 (1983)
    /// 242-247, equation 1.7.
    public double variance() {
        requireRespondents(2);
        double mean = mean();
        double squares = 0;
        double rest = 0;
        for (int i = 0; i < values.length; i++) {
            double distance = values[i] - mean;
            squares += counts[i] * distance * distance;
            rest += counts[i] * distance;
        }
        return Math.max(0, (squares - rest * rest / n) / (n - 1));
    }

    /// The square root of [#variance()]; 0 for a single respondent would claim too much, so it needs two.
    public double standardDeviation() {
        return Math.sqrt(variance());
    }

    /// The mean with its t interval.
    public Mean meanWithInterval() {
        return Mean.of(mean(), n > 1 ? standardDeviation() : 0, n);
    }

    /// The quantile at `p` in 0..1 by definition 7 of R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages,
    /// The American Statistician 50 (1996) 361-365: linear between the order statistics around `(n - 1) p`.
    public double quantile(double p) {
        requireRespondents(1);
        if (!(0 <= p && p <= 1)) {
            throw new IllegalArgumentException("not a probability: " + p);
        }
        double position = (n - 1) * p;
        long below = (long) Math.floor(position);
        double low = ordered(below);
        double fraction = position - below;
        return fraction == 0 ? low : low + fraction * (ordered(below + 1) - low);
    }

    /// The middle value, or half-way between the two middle ones.
    public double median() {
        return quantile(0.5);
    }

    /// The share of the highest point of the scale, whether anybody chose it or not.
    public Share topBox() {
        return Share.of(counts[counts.length - 1], n);
    }

    /// How many gave a value from `least` to `most`, both included.
    public long between(double least, double most) {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += least <= values[i] && values[i] <= most ? counts[i] : 0;
        }
        return sum;
    }

    /// The value of the respondent at `rank`, counted from 0 in ascending order.
    private double ordered(long rank) {
        long seen = 0;
        for (int i = 0; i < values.length; i++) {
            seen += counts[i];
            if (rank < seen) {
                return values[i];
            }
        }
        throw new IllegalArgumentException("rank " + rank + " of " + n);
    }

    private void requireRespondents(int least) {
        if (n < least) {
            throw new IllegalStateException("needs " + least + " respondents, has " + n);
        }
    }
}
