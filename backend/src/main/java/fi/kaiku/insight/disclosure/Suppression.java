package fi.kaiku.insight.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Chooses the cells to be withheld: those that must not be told of, and so many others that they do not follow from
/// what is left. Which of the two a cell is cannot be seen.
final class Suppression {

    private final Lattice lattice;
    private final long[][] counts;
    private final Rule rule;
    private final BitSet free;
    private final BitSet secret;
    private final List<View> views;
    private final BitSet withheld;

    /// @param counts  of each cell
    /// @param withheld cells that are not shown in any case
    /// @param free    cells of which this release decides; the others stay as they are
    /// @param readers museums that one reader knows exactly, for each kind of reader
    Suppression(Lattice lattice, long[][] counts, Rule rule, BitSet withheld, BitSet free, List<Set<UUID>> readers) {
        this.lattice = lattice;
        this.counts = counts;
        this.rule = rule;
        this.free = free;
        this.withheld = (BitSet) withheld.clone();
        // Many museums that are no small group may follow from what is shown: that is then no more than their sum.
        this.secret = new BitSet();
        for (int i = 0; i < counts.length; i++) {
            secret.set(i, lattice.cells().get(i).place().isMuseum() || rule.isExposedBy(counts[i]));
        }
        this.views = lattice.knownBy(readers).stream()
                .map(known -> View.of(lattice, counts, known))
                .toList();
    }

    /// @return all cells that are withheld
    /// @throws UnsafeReleaseException where an attack succeeds whatever is withheld
    BitSet withhold() {
        free.stream().filter(cell -> rule.isExposedBy(counts[cell])).forEach(withheld::set);
        do {
            coverSums();
        } while (coverMore());
        return withheld;
    }

    private void coverSums() {
        boolean changed;
        do {
            changed = false;
            for (Lattice.Sum sum : lattice.sums()) {
                for (View view : views) {
                    changed |= isTelling(sum, view) && withholdOneOf(sum, view);
                }
            }
        } while (changed);
    }

    /// Whether what is withheld in a sum follows from the rest of it: one cell alone, or cells that together are no
    /// group to be told of.
    private boolean isTelling(Lattice.Sum sum, View view) {
        int[] unknown = sum.parts().stream()
                .mapToInt(Integer::intValue)
                .filter(part -> isUnknown(part, view))
                .toArray();
        if (isUnknown(sum.whole(), view)) {
            return unknown.length == 0 && secret.get(sum.whole());
        }
        if (Arrays.stream(unknown).noneMatch(secret::get)) {
            return false;
        }
        return unknown.length == 1 || unknown.length > 1 && rule.isExposedBy(added(unknown, view));
    }

    private boolean isUnknown(int cell, View view) {
        return withheld.get(cell) && view.unknown().get(cell);
    }

    private static long[] added(int[] cells, View view) {
        long[] sum = view.counts()[cells[0]].clone();
        for (int cell : cells) {
            for (int i = 0; i < sum.length && cell != cells[0]; i++) {
                sum[i] += view.counts()[cell][i];
            }
        }
        return sum;
    }

    /// The smallest part that is shown, or the whole where no part is.
    private boolean withholdOneOf(Lattice.Sum sum, View view) {
        Optional<Integer> next = smallest(sum.parts().stream(), view).or(() -> smallest(Stream.of(sum.whole()), view));
        next.ifPresent(withheld::set);
        return next.isPresent();
    }

    private Optional<Integer> smallest(Stream<Integer> cells, View view) {
        return cells.filter(cell ->
                        free.get(cell) && !withheld.get(cell) && view.unknown().get(cell))
                .min(Comparator.comparingLong((Integer cell) -> counts[cell][0]).thenComparing(cell -> cell));
    }

    /// Attacks on behalf of each reader, and withholds one more cell for each success.
    private boolean coverMore() {
        boolean changed = false;
        for (View view : views) {
            for (int told : new Attack(lattice, view, withheld, secret, rule.least()).successes()) {
                Optional<Integer> next = nextAround(told, view);
                if (next.isEmpty() && !changed) {
                    throw new UnsafeReleaseException();
                }
                next.ifPresent(withheld::set);
                changed = true;
            }
        }
        return changed;
    }

    /// The smallest cell that is shown and stands in a sum with the one that was told, or else in any.
    private Optional<Integer> nextAround(int told, View view) {
        return smallest(lattice.tiedTo(told), view)
                .or(() -> smallest(IntStream.range(0, counts.length).boxed(), view));
    }
}
