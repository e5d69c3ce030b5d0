package fi.kaiku.insight.disclosure;

import fi.kaiku.insight.question.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts as they were read, of groups of any size. Whoever queries may make one; only [Disclosure] may look inside.
public final class RawTable {

    private final List<Group> groups;

    public RawTable(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    List<Group> groups() {
        return groups;
    }

    /// The respondents to an item within a filter, or within one period of a series.
    public static final class Group {

        private final Item item;
        private final long[] counts;
        private final @Nullable Double median;

        /// @param counts number of respondents, then the item's slots
        /// @param median of a fine scale, which the counts do not know
        public Group(Item item, long[] counts, @Nullable Double median) {
            this.item = item;
            this.counts = counts.clone();
            this.median = median;
        }

        Item item() {
            return item;
        }

        long[] counts() {
            return counts;
        }

        @Nullable
        Double median() {
            return median;
        }

        long respondents() {
            return counts[0];
        }
    }
}
