package fi.kaiku.insight;

import java.util.List;

/// Counts as they were read, of groups of any size. Nothing leaves the room in this form: see [Disclosure].
record RawTable(List<Group> groups) {

    /// The respondents to an item within a filter, or within one period of a series.
    ///
    /// @param counts number of respondents, then the item's slots
    record Group(Item item, long[] counts) {

        long respondents() {
            return counts[0];
        }
    }
}
