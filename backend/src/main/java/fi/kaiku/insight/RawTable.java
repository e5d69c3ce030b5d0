package fi.kaiku.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts as they were read, of groups of any size. Nothing leaves the room in this form: see [Disclosure].
record RawTable(List<Group> groups) {

    /// The respondents to an item within a filter, or within one period of a series.
    ///
    /// @param counts number of respondents, then the item's slots
    /// @param median of a fine scale, which the counts do not know
    record Group(Item item, long[] counts, @Nullable Double median) {

        long respondents() {
            return counts[0];
        }
    }
}
