package fi.kaiku.insight.statistics;

import java.math.BigInteger;

/// What is kept of answers on a scale too fine to count value by value: how many, their sum and their sum of squares,
/// both in whole steps from the lowest point of the scale. The sums are exact, and so is the arithmetic up to the last
/// division: the textbook formula for the variance is stable only then.
public record Moments(long n, long sum, long sumOfSquares) {

    public Moments plus(Moments other) {
        return new Moments(
                Math.addExact(n, other.n),
                Math.addExact(sum, other.sum),
                Math.addExact(sumOfSquares, other.sumOfSquares));
    }

    /// The arithmetic mean in steps.
    public double mean() {
        return (double) sum / n;
    }

    /// The sample variance in squared steps, `(n Σx² - (Σx)²) / (n (n - 1))`; needs two respondents.
    public double variance() {
        if (n < 2) {
            throw new IllegalStateException("needs 2 respondents, has " + n);
        }
        BigInteger numerator = product(n, sumOfSquares).subtract(product(sum, sum));
        return numerator.doubleValue() / ((double) n * (n - 1));
    }

    /// The mean with its t interval on the scale itself, whose lowest point is `min` and whose points are `step` apart.
    public Mean meanOn(double min, double step) {
        return Mean.of(min + step * mean(), n > 1 ? step * Math.sqrt(variance()) : 0, n);
    }

    /// What a comparison of means needs, on the scale itself.
    public Summary summaryOn(double min, double step) {
        return new Summary(n, min + step * mean(), n > 1 ? step * step * variance() : 0);
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
