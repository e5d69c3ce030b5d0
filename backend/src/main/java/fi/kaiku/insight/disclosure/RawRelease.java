package fi.kaiku.insight.disclosure;

import fi.kaiku.insight.question.Item;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Counts of one item over a lattice, as they were read. Whoever queries may make one; only [Disclosure] may look
/// inside.
public final class RawRelease {

    private final Item item;
    private final Lattice lattice;
    private final long[][] counts;
    private final Predicate<Cell> shows;
    private final Map<Cell, Status> earlier;
    private final List<Set<UUID>> readers;

    /// @param item    its care is what the most careful of item and segments needs
    /// @param counts  of each cell of the lattice: number of respondents, then the item's slots
    /// @param shows   cells that this release may show at all
    /// @param earlier cells that stand in earlier releases
    /// @param readers museums whose exact results somebody reads, for each such somebody
    public RawRelease(
            Item item,
            Lattice lattice,
            long[][] counts,
            Predicate<Cell> shows,
            Map<Cell, Status> earlier,
            List<Set<UUID>> readers) {
        this.item = item;
        this.lattice = lattice;
        this.counts = counts;
        this.shows = shows;
        this.earlier = Map.copyOf(earlier);
        this.readers = List.copyOf(readers);
    }

    Item item() {
        return item;
    }

    Lattice lattice() {
        return lattice;
    }

    long[][] counts() {
        return counts;
    }

    boolean mayShow(Cell cell) {
        return !earlier.containsKey(cell) && shows.test(cell);
    }

    /// Shown already, and not to be taken back.
    boolean isShown(Cell cell) {
        return earlier.get(cell) == Status.OK;
    }

    List<Set<UUID>> readers() {
        return readers;
    }
}
