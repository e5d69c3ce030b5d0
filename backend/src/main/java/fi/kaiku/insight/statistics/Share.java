package fi.kaiku.insight.statistics;

/// `count` of `n` respondents, as a share 0..1 with its Wilson score interval:
/// `(p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)`, clamped to 0..1.
///
/// Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927) 209-212;
/// method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872.
public record Share(long count, long n, double value, Interval interval) {

    /// @throws IllegalArgumentException unless `0 <= count <= n` and `n > 0`
    public static Share of(long count, long n) {
        if (n <= 0 || count < 0 || count > n) {
            throw new IllegalArgumentException(count + " of " + n);
        }
        double p = (double) count / n;
        return new Share(count, n, p, wilson(p, n));
    }

    /// @param n may be an effective number of respondents, which is not whole
    static Interval wilson(double p, double n) {
        double z2 = Interval.Z * Interval.Z;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double halfWidth = Interval.Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        // At 0 and 1 the bound equals p; rounding must not push it past.
        return new Interval(p == 0 ? 0 : Math.max(0, centre - halfWidth), p == 1 ? 1 : Math.min(1, centre + halfWidth));
    }
}
