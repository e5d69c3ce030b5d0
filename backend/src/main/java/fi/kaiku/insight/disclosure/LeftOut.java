package fi.kaiku.insight.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Keeps those few who left a question out from being told by the difference of two numbers: how many there were, and
/// how
/// many answered. Where they are fewer than `k`, both show as the same; and as many other cells of the question are
/// withheld as it takes that no reader can tell from all these numbers that there was anybody.
///
/// Other than [Suppression] it counts on rounding: a difference of numbers in fives is known within 4.
final class LeftOut {

    private final RawRelease submissions;
    private final RawRelease item;
    private final BitSet never;
    private final BitSet free;
    private final Lattice lattice;
    private final int least;

    /// @param never submissions that are withheld
    /// @param free  cells of the item that can be withheld
    LeftOut(RawRelease submissions, BitSet never, RawRelease item, BitSet free) {
        this.submissions = submissions;
        this.item = item;
        this.never = never;
        this.free = free;
        this.lattice = item.lattice();
        this.least = Rule.of(item.item().care()).least();
    }

    /// Where a question was left out by too few to be told of.
    boolean isByFew(int cell) {
        return submissions.counts()[cell][0] - item.counts()[cell][0] < least;
    }

    /// @param withheld cells of the item
    /// @return these and others
    /// @throws UnsafeReleaseException where earlier releases leave no way
    BitSet cover(BitSet withheld) {
        BitSet covered = (BitSet) withheld.clone();
        if (IntStream.range(0, lattice.cells().size()).allMatch(this::isByFew)) {
            return covered;
        }
        List<Set<UUID>> readers = lattice.knownBy(item.readers());
        boolean changed;
        do {
            changed = false;
            for (Set<UUID> known : readers) {
                for (int told : bounds(known, covered).successes()) {
                    covered.set(nextAround(told, covered).orElseThrow(UnsafeReleaseException::new));
                    changed = true;
                }
            }
        } while (changed);
        return covered;
    }

    private LeftOutBounds bounds(Set<UUID> known, BitSet covered) {
        View asked = View.of(lattice, submissions.counts(), known);
        View answered = View.of(lattice, item.counts(), known);
        LeftOutBounds bounds = new LeftOutBounds(lattice, asked.unknown());
        asked.unknown().stream().forEach(cell -> {
            long all = submissions.counts()[cell][0];
            long some = item.counts()[cell][0];
            long allOfOthers = asked.counts()[cell][0];
            long someOfOthers = answered.counts()[cell][0];
            if (!never.get(cell)) {
                bounds.asked(cell, Rounding.round(all) - all + allOfOthers);
            }
            long own = all - some - (allOfOthers - someOfOthers);
            if (!covered.get(cell) && isByFew(cell)) {
                bounds.leftOutByAtMost(cell, least - 1 - own);
            } else if (!covered.get(cell)) {
                bounds.answered(cell, Rounding.round(some) - some + someOfOthers);
                bounds.leftOutByAtLeast(cell, least - own);
            }
            bounds.mayBeNone(cell, allOfOthers - someOfOthers < least);
        });
        return bounds;
    }

    /// The smallest cell that is shown and tells how many left it out, in a sum with the one that was told, or else
    /// any.
    private Optional<Integer> nextAround(int told, BitSet covered) {
        return smallest(lattice.tiedTo(told), covered)
                .or(() -> smallest(IntStream.range(0, lattice.cells().size()).boxed(), covered));
    }

    private Optional<Integer> smallest(Stream<Integer> cells, BitSet covered) {
        return cells.filter(cell -> free.get(cell) && !covered.get(cell) && !isByFew(cell))
                .min(Comparator.comparingLong((Integer cell) -> item.counts()[cell][0])
                        .thenComparing(cell -> cell));
    }
}
