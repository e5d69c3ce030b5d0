package fi.kaiku.submission;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A table of counts under a key.
///
/// @param <K> the key, one component a column
final class TallyTable<K> {

    private final List<Part<K>> parts;
    private final String add;

    /// A column of the key and its SQL type.
    record Part<K>(String column, String type, Function<K, Object> value) {}

    /// @param parts in the order of the primary key
    TallyTable(String name, List<Part<K>> parts) {
        this.parts = parts;
        String columns = parts.stream().map(Part::column).collect(Collectors.joining(", "));
        String arrays =
                parts.stream().map(part -> "?::%s[], ".formatted(part.type())).collect(Collectors.joining());
        this.add = """
                insert into %1$s (%2$s, counts)
                select %2$s, counts::bigint[] from unnest(%3$s?::text[]) as batch (%2$s, counts)
                on conflict (%2$s) do update set counts = add_counts(%1$s.counts, excluded.counts)""".formatted(name, columns, arrays);
    }

    /// Adds counts, negative ones too, to what stands under each key.
    ///
    /// @param tallies in the order in which every writer locks its rows
    void add(RoundTrip trip, SortedMap<K, long[]> tallies) {
        trip.then(add);
        parts.forEach(part -> trip.array(part.type(), tallies.keySet().stream().map(part.value())));
        trip.array("text", tallies.values().stream().map(TallyTable::literal));
    }

    private static String literal(long[] counts) {
        return Arrays.stream(counts).mapToObj(Long::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
