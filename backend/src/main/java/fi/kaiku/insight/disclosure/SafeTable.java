package fi.kaiku.insight.disclosure;

import fi.kaiku.insight.question.Item;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts that may be shown. Only [Disclosure] makes one; whatever answers a request is computed from nothing else.
public final class SafeTable {

    private final List<Group> groups;

    SafeTable(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /// In the order in which they were asked for.
    public List<Group> groups() {
        return groups;
    }

    /// A group and, where its status is OK, what was counted in it.
    public static final class Group {

        private final Item item;
        private final Status status;
        private final long[] counts;
        private final @Nullable Double median;

        Group(Item item, Status status, long[] counts, @Nullable Double median) {
            this.item = item;
            this.status = status;
            this.counts = counts.clone();
            this.median = median;
        }

        public Item item() {
            return item;
        }

        public Status status() {
            return status;
        }

        /// The number of respondents.
        ///
        /// @throws IllegalStateException unless the status is OK
        public long n() {
            requireShown();
            return counts[0];
        }

        /// The count of each of the item's slots.
        ///
        /// @throws IllegalStateException unless the status is OK
        public long[] slots() {
            requireShown();
            return Arrays.copyOfRange(counts, 1, 1 + item.codes().slots());
        }

        /// The median of a fine scale, which the slots do not know.
        ///
        /// @throws IllegalStateException unless the status is OK
        @Nullable
        public Double median() {
            requireShown();
            return median;
        }

        private void requireShown() {
            if (status != Status.OK) {
                throw new IllegalStateException(item.question() + " is " + status);
            }
        }
    }
}
