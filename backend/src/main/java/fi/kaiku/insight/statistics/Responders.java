package fi.kaiku.insight.statistics;

/// How many changed for the better, stayed as they were, and changed for the worse; each of all pairs, with
/// the Wilson interval of [Share].
public record Responders(Share improved, Share same, Share worse) {

    /// @param differences after less before, where more is better
    /// @param least       from which difference on somebody has changed, more than 0
    /// @throws IllegalArgumentException when there is no pair
    public static Responders of(Distribution differences, double least) {
        if (!(least > 0)) {
            throw new IllegalArgumentException("no change: " + least);
        }
        long n = differences.n();
        long improved = differences.between(least, Double.POSITIVE_INFINITY);
        long worse = differences.between(Double.NEGATIVE_INFINITY, -least);
        return new Responders(Share.of(improved, n), Share.of(n - improved - worse, n), Share.of(worse, n));
    }
}
