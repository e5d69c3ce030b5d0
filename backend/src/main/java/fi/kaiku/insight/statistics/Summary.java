package fi.kaiku.insight.statistics;

/// What a comparison of means needs of a group: how many answered, the arithmetic mean and the sample
/// variance `Σ(x - mean)² / (n - 1)`, which is 0 for a single respondent.
public record Summary(long n, double mean, double variance) {

    public Summary {
        if (n < 1 || !(variance >= 0)) {
            throw new IllegalArgumentException(n + " respondents, variance " + variance);
        }
    }

    /// Both groups together, as exact as if they had been counted so: T. F. Chan, G. H. Golub, R. J. LeVeque,
    /// The American Statistician 37 (1983) 242-247, equation 2.1.
    public Summary plus(Summary other) {
        double count = (double) n + other.n;
        double distance = other.mean - mean;
        double squares =
                (n - 1) * variance + (other.n - 1) * other.variance + distance * distance * n * (other.n / count);
        return new Summary(n + other.n, mean + distance * (other.n / count), squares / (count - 1));
    }

    /// Whether differences from chance can be told at all: two respondents who did not answer the same.
    boolean varies() {
        return n > 1 && variance > 0;
    }
}
