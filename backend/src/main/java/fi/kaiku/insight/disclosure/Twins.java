package fi.kaiku.insight.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Museums of which nothing is told by themselves, and which are in the same places: all of one's visitors
/// might as well have been the other's. This answers for most unknowns of a release of many museums before a
/// linear program is asked.
final class Twins {

    private Twins() {}

    /// @param unknown cells
    /// @return groups of two or more museums; of each museum its cells, in the same order
    static Collection<List<int[]>> of(Lattice lattice, BitSet unknown) {
        Map<Place, List<Integer>> museums = new LinkedHashMap<>();
        List<Cell> cells = lattice.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).place().isMuseum()) {
                museums.computeIfAbsent(cells.get(i).place(), any -> new ArrayList<>())
                        .add(i);
            }
        }
        Set<Place> places = cells.stream().map(Cell::place).collect(Collectors.toSet());
        Map<List<Object>, List<int[]>> alike = new LinkedHashMap<>();
        museums.forEach((museum, own) -> {
            if (own.stream().allMatch(unknown::get)) {
                Set<Place> with = places.stream()
                        .filter(place -> !place.isMuseum() && museum.isWithin(place.museums()))
                        .collect(Collectors.toSet());
                List<List<Object>> when = own.stream()
                        .map(i -> List.<Object>of(
                                cells.get(i).period(), cells.get(i).segment()))
                        .toList();
                alike.computeIfAbsent(List.of(with, when), any -> new ArrayList<>())
                        .add(own.stream().mapToInt(Integer::intValue).toArray());
            }
        });
        return alike.values().stream().filter(group -> group.size() > 1).toList();
    }
}
