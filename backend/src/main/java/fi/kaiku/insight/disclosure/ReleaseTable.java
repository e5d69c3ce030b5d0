package fi.kaiku.insight.disclosure;

import java.util.List;

/// What a release shows of one item. Only [Disclosure] makes one.
public final class ReleaseTable {

    private final List<Entry> entries;

    ReleaseTable(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /// Each cell that the release could have shown, in the order of the lattice.
    public List<Entry> entries() {
        return entries;
    }

    /// A cell with its rounded counts, or the fact that it is withheld: too few, none, or in the way of others.
    public static final class Entry {

        private final Cell cell;
        private final Status status;
        private final long[] counts;

        Entry(Cell cell, Status status, long[] counts) {
            this.cell = cell;
            this.status = status;
            this.counts = counts.clone();
        }

        public Cell cell() {
            return cell;
        }

        /// OK or SUPPRESSED, never EMPTY.
        public Status status() {
            return status;
        }

        /// Number of respondents, then the item's slots, all in fives; nothing unless the status is OK.
        public long[] counts() {
            return counts.clone();
        }
    }
}
