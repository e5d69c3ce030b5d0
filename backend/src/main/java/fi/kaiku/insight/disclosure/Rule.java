package fi.kaiku.insight.disclosure;

import fi.kaiku.insight.question.Item;
import java.util.Arrays;

/// When a group of respondents is too small, or too much of one mind, to be told of.
///
/// @param least     respondents in a group that is shown: k
/// @param sensitive nothing is told of a group in which at least 90 % gave one answer, however many they are
record Rule(int least, boolean sensitive) {

    private static final double OF_ONE_MIND = 0.9;

    static Rule of(Item.Care care) {
        return switch (care) {
            case PRESENCE, ANSWERS -> new Rule(5, false);
            case SENSITIVE_ANSWERS -> new Rule(10, true);
        };
    }

    /// @param counts number of respondents, then the item's slots
    boolean isExposedBy(long[] counts) {
        return counts[0] < least || sensitive && isOfOneMind(counts);
    }

    private static boolean isOfOneMind(long[] counts) {
        return Arrays.stream(counts).skip(1).anyMatch(slot -> slot >= OF_ONE_MIND * counts[0]);
    }
}
