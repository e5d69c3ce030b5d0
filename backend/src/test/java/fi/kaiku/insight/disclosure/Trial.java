package fi.kaiku.insight.disclosure;

import fi.kaiku.insight.question.Item;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// A small lattice with counts, to be released and attacked.
final class Trial {

    static final YearMonth JANUARY = YearMonth.of(2025, 1);

    private static final long[] NOBODY = new long[3];

    final Map<List<Object>, long[]> counted = new HashMap<>();
    final Set<Place> places = new LinkedHashSet<>();
    final Set<Period> periods = new LinkedHashSet<>();
    final List<Segment> segments = new ArrayList<>();
    final List<Set<UUID>> readers = new ArrayList<>();
    final Map<Cell, Status> earlier = new HashMap<>();
    Item.Care care = Item.Care.ANSWERS;
    Predicate<Cell> shows = cell -> true;

    static UUID museum(int number) {
        return new UUID(0, number);
    }

    static Place all(String key, int... museums) {
        return new Place(
                key, Set.copyOf(Arrays.stream(museums).mapToObj(Trial::museum).toList()));
    }

    /// So many in a month said yes, so many no.
    Trial with(int museum, int month, String segment, long yes, long no) {
        counted.merge(
                List.of(museum(museum), JANUARY.withMonth(month), segment), new long[] {yes + no, yes, no}, (a, b) ->
                        new long[] {a[0] + b[0], a[1] + b[1], a[2] + b[2]});
        return segment.isEmpty() ? this : with(museum, month, "", yes, no);
    }

    Lattice lattice() {
        return Lattice.of(places, periods, segments, (museum, month) -> true);
    }

    long[][] counts() {
        return lattice()
                .count((museum, month, segment) -> counted.getOrDefault(List.of(museum, month, segment), NOBODY), 2);
    }

    RawRelease raw() {
        return raw(counts(), care);
    }

    RawRelease raw(long[][] counts, Item.Care needed) {
        return new RawRelease(item(needed), lattice(), counts, shows, earlier, readers);
    }

    Map<Cell, ReleaseTable.Entry> release() {
        Map<Cell, ReleaseTable.Entry> entries = new HashMap<>();
        Disclosure.protect(raw(), List.of()).getFirst().entries().forEach(entry -> entries.put(entry.cell(), entry));
        return entries;
    }

    private static Item item(Item.Care care) {
        return new Item("q", null, "consent", false, care, new Item.Codes.Options(List.of(true, false)), List.of());
    }
}
