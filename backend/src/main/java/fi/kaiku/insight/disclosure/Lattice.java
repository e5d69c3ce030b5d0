package fi.kaiku.insight.disclosure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All cells that a release could show of one item, and every sum by which one follows from others: a place is the sum
/// of its museums, a period of its parts, everybody of a question's options and of those who left it out.
///
/// Segments are told apart by quarter and year, everybody by month as well. Whatever is asked for comes with all that
/// it is made of, so that nothing can be worked out that the sums do not know of.
public final class Lattice {

    private static final int SHORTEST_WITH_SEGMENTS = 3;

    private final List<Cell> cells;
    private final Map<Cell, Integer> numbers = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Presence presence;

    /// One cell is the sum of others; all are given by their numbers.
    record Sum(int whole, List<Integer> parts) {}

    /// Whether a museum asked at all: a fact about the museum, known to everybody. It is not there in other months,
    /// which is something else than an answer from nobody.
    @FunctionalInterface
    public interface Presence {
        boolean asked(UUID museum, YearMonth month);
    }

    /// What was counted of the respondents in a segment: their number, then the item's slots.
    @FunctionalInterface
    public interface Counted {
        long[] of(UUID museum, YearMonth month, String segment);
    }

    private Lattice(List<Place> places, List<Period> periods, List<Segment> segments, Presence presence) {
        this.presence = presence;
        for (Place place : places) {
            for (Period period : periods) {
                if (isPresent(place, period)) {
                    segmentsIn(period, segments)
                            .forEach(segment -> numbers.putIfAbsent(new Cell(place, period, segment), numbers.size()));
                }
            }
        }
        this.cells = List.copyOf(numbers.keySet());
        for (int i = 0; i < cells.size(); i++) {
            addSums(i, cells.get(i), segments);
        }
    }

    /// @param places  with any number of museums; each of the museums is a place as well
    /// @param periods with whatever they are made of
    public static Lattice of(
            Collection<Place> places, Collection<Period> periods, List<Segment> segments, Presence presence) {
        Set<Place> all = new LinkedHashSet<>(places);
        places.stream()
                .flatMap(place -> place.museums().stream())
                .sorted()
                .map(Place::museum)
                .forEach(all::add);
        List<Period> withParts =
                periods.stream().flatMap(Period::withParts).distinct().toList();
        return new Lattice(List.copyOf(all), withParts, segments, presence);
    }

    public List<Cell> cells() {
        return cells;
    }

    /// The place of a cell in [#cells]; null where it is not among them.
    @Nullable
    Integer number(Cell cell) {
        return numbers.get(cell);
    }

    /// What of it each kind of reader knows exactly, each once: somebody from outside, who knows no museum, comes
    /// first.
    List<Set<UUID>> knownBy(List<Set<UUID>> readers) {
        return Stream.concat(Stream.of(Set.<UUID>of()), readers.stream().map(this::amongMuseums))
                .distinct()
                .toList();
    }

    /// Cells that stand in a sum with this one, itself among them.
    Stream<Integer> tiedTo(int cell) {
        return sums.stream()
                .map(sum -> Stream.concat(Stream.of(sum.whole()), sum.parts().stream())
                        .toList())
                .filter(members -> members.contains(cell))
                .flatMap(List::stream);
    }

    /// Those of the museums that are in it.
    private Set<UUID> amongMuseums(Set<UUID> some) {
        return cells.stream()
                .map(Cell::place)
                .filter(place -> place.isMuseum() && place.isWithin(some))
                .flatMap(place -> place.museums().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Sum> sums() {
        return sums;
    }

    /// The counts of each cell, in the order of the cells.
    ///
    /// @param slots how many follow the number of respondents
    public long[][] count(Counted counted, int slots) {
        return cells.stream().map(cell -> count(cell, counted, slots)).toArray(long[][]::new);
    }

    private long[] count(Cell cell, Counted counted, int slots) {
        long[] sum = new long[1 + slots];
        for (UUID museum : cell.place().museums()) {
            cell.period()
                    .eachMonth()
                    .filter(month -> presence.asked(museum, month))
                    .forEach(month -> {
                        long[] counts = counted.of(museum, month, cell.segment());
                        for (int i = 0; i < sum.length; i++) {
                            sum[i] += counts[i];
                        }
                    });
        }
        return sum;
    }

    private boolean isPresent(Place place, Period period) {
        return period.eachMonth()
                .anyMatch(month -> place.museums().stream().anyMatch(museum -> presence.asked(museum, month)));
    }

    private static Stream<String> segmentsIn(Period period, List<Segment> segments) {
        Stream<String> everybody = Stream.of(Segment.EVERYBODY);
        return period.months() < SHORTEST_WITH_SEGMENTS
                ? everybody
                : Stream.concat(everybody, segments.stream().flatMap(segment -> segment.parts().stream()));
    }

    private void addSums(int whole, Cell cell, List<Segment> segments) {
        Place place = cell.place();
        if (!place.isMuseum()) {
            addSum(
                    whole,
                    place.museums().stream()
                            .sorted()
                            .map(museum -> new Cell(Place.museum(museum), cell.period(), cell.segment())));
        }
        addSum(whole, cell.period().parts().stream().map(part -> new Cell(place, part, cell.segment())));
        if (cell.segment().equals(Segment.EVERYBODY)) {
            for (Segment segment : segments) {
                addSum(whole, segment.parts().stream().map(part -> new Cell(place, cell.period(), part)));
            }
        }
    }

    /// Parts that are not there add nothing; where none is there, the cell is made of nothing smaller.
    private void addSum(int whole, Stream<Cell> parts) {
        List<Integer> there =
                parts.filter(numbers::containsKey).map(numbers::get).toList();
        if (!there.isEmpty()) {
            sums.add(new Sum(whole, there));
        }
    }
}
