package fi.kaiku.insight.statistics;

/// The difference of two independent figures, the first less the second, with its interval.
///
/// The interval is made of theirs, so that it is asymmetric where they are: with estimates `a`, `b` in
/// `l..u` and `l'..u'` it reaches from `a - b - √((a - l)² + (u' - b)²)` to `a - b + √((u - a)² + (b -
/// l')²)`. For shares with Wilson intervals this is method 10 of R. G. Newcombe, Interval estimation for the
/// difference between independent proportions, Statistics in Medicine 17 (1998) 873-890; for other figures,
/// G. Y. Zou and A. Donner, Construction of confidence limits about effect measures, Statistics in Medicine
/// 27 (2008) 1693-1702.
public record Difference(double value, Interval interval) {

    /// From -1 to 1.
    public static Difference of(Share one, Share other) {
        return of(one.value(), one.interval(), other.value(), other.interval(), 1);
    }

    /// From -200 to 200 points.
    public static Difference of(NetPromoterScore one, NetPromoterScore other) {
        return of(one.score(), one.interval(), other.score(), other.interval(), 200);
    }

    private static Difference of(double a, Interval ofA, double b, Interval ofB, double most) {
        double down = Math.hypot(distance(ofA.low(), a), distance(b, ofB.high()));
        double up = Math.hypot(distance(a, ofA.high()), distance(ofB.low(), b));
        return new Difference(a - b, new Interval(Math.max(-most, a - b - down), Math.min(most, a - b + up)));
    }

    /// The interval of a score may leave out the score of a single respondent.
    private static double distance(double low, double high) {
        return Math.max(0, high - low);
    }
}
