package fi.kaiku.insight.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is drawn beside a figure, in millimetres from the left end of its scale: a bar from there, or a dot, and the
/// interval.
///
/// @param bar   how long; null where a dot stands instead
/// @param dot   where; null where a bar lies instead
/// @param zero  where zero is on a scale that goes below it
record Mark(
        @Nullable String bar,
        @Nullable String dot,
        String low,
        String width,
        @Nullable String zero) {

    /// How long a scale is drawn.
    static final double LENGTH = 56;

    private static final double DOT = 1.2;

    /// @param share 0..1
    static Mark bar(double share, double low, double high) {
        return new Mark(mm(share * LENGTH), null, mm(low * LENGTH), mm((high - low) * LENGTH), null);
    }

    static Mark dot(double value, double low, double high, double min, double max) {
        double unit = LENGTH / (max - min);
        double from = Math.max(min, low);
        double to = Math.min(max, high);
        return new Mark(
                null,
                mm((value - min) * unit - DOT),
                mm((from - min) * unit),
                mm((to - from) * unit),
                min < 0 ? mm(-min * unit) : null);
    }

    private static String mm(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
