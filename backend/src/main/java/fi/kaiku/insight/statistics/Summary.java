package fi.kaiku.insight.statistics;

/// What a comparison of means needs of a group: how many answered, the arithmetic mean and the sample
/// variance `Σ(x - mean)² / (n - 1)`, which is 0 for a single respondent.
public record Summary(long n, double mean, double variance) {

    public Summary {
        if (n < 1 || !(variance >= 0)) {
            throw new IllegalArgumentException(n + " respondents, variance " + variance);
        }
    }

    /// Whether differences from chance can be told at all: two respondents who did not answer the same.
    boolean varies() {
        return n > 1 && variance > 0;
    }
}
