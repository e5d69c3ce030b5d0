package fi.kaiku.insight.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The lattice as one reader sees it who knows some museums exactly, being their staff: what is left are the others'
/// respondents, for whom the same sums hold. Somebody from outside knows no museum.
///
/// @param counts  of each cell, without the museums that are known
/// @param unknown cells in which there is another museum
record View(long[][] counts, BitSet unknown) {

    /// @param counts of each cell
    /// @param known  museums
    static View of(Lattice lattice, long[][] counts, Set<UUID> known) {
        List<Cell> cells = lattice.cells();
        long[][] others = new long[counts.length][];
        BitSet unknown = new BitSet(counts.length);
        for (int i = 0; i < counts.length; i++) {
            Cell cell = cells.get(i);
            others[i] = counts[i].clone();
            unknown.set(i, hasOthers(lattice, cell, known));
            for (UUID museum : cell.place().museums()) {
                Integer own = lattice.number(new Cell(Place.museum(museum), cell.period(), cell.segment()));
                if (own != null && known.contains(museum)) {
                    subtract(counts[own], others[i]);
                }
            }
        }
        return new View(others, unknown);
    }

    private static boolean hasOthers(Lattice lattice, Cell cell, Set<UUID> known) {
        return cell.place().museums().stream()
                .filter(museum -> !known.contains(museum))
                .anyMatch(museum ->
                        lattice.number(new Cell(Place.museum(museum), cell.period(), cell.segment())) != null);
    }

    private static void subtract(long[] counts, long[] from) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= counts[i];
        }
    }
}
