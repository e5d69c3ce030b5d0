package fi.kaiku.insight.disclosure;

import fi.kaiku.insight.question.Item;

/// Counts in fives, so that nothing is told of single respondents even within a group.
///
/// Answers that exclude one another are rounded as they add up: the number of respondents up to each point of the scale
/// is rounded, and each answer gets the difference. So the answers of a group add up to its number, none is further
/// from its count than 4, nobody appears where nobody was, and mean and median stay where they were.
final class Rounding {

    static final int BASE = 5;

    private Rounding() {}

    static long round(double count) {
        return BASE * Math.round(count / BASE);
    }

    /// @param counts number of respondents, above 0, then the item's slots
    /// @param shown  the rounded number that is told of them
    static long[] shownAs(long shown, long[] counts, Item item) {
        boolean exclusive = !item.type().equals("multiple");
        long[] rounded = new long[counts.length];
        rounded[0] = shown;
        long upTo = 0;
        for (int i = 1; i < counts.length; i++) {
            long before = exclusive ? upTo : 0;
            upTo = before + counts[i];
            rounded[i] = share(upTo, shown, counts[0]) - share(before, shown, counts[0]);
        }
        return rounded;
    }

    private static long share(long count, long shown, long n) {
        return round((double) count * shown / n);
    }
}
