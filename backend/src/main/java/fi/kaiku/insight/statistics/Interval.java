package fi.kaiku.insight.statistics;

/// A closed 95 % interval in the unit of its estimate, `low <= high`.
public record Interval(double low, double high) {

    /// The 0.975 quantile of the standard normal distribution.
    static final double Z = 1.959963984540054;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: " + low + ".." + high);
        }
    }

    /// `centre - halfWidth .. centre + halfWidth`, cut to what the figure can be at all.
    static Interval around(double centre, double halfWidth, double least, double most) {
        return new Interval(Math.max(least, centre - halfWidth), Math.min(most, centre + halfWidth));
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
