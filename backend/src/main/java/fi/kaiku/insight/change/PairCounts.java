package fi.kaiku.insight.change;

import fi.kaiku.insight.change.Measure.Two;
import fi.kaiku.insight.statistics.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many pairs had each value before, after, and as the difference of both: everything that figures of
/// change are made of.
final class PairCounts {

    private final SortedMap<BigDecimal, Long> before = new TreeMap<>();
    private final SortedMap<BigDecimal, Long> after = new TreeMap<>();
    private final SortedMap<BigDecimal, Long> differences = new TreeMap<>();
    private long n;

    void add(Two values, long pairs) {
        before.merge(values.before(), pairs, Long::sum);
        after.merge(values.after(), pairs, Long::sum);
        differences.merge(values.after().subtract(values.before()), pairs, Long::sum);
        n += pairs;
    }

    long n() {
        return n;
    }

    Distribution before() {
        return distribution(before);
    }

    Distribution after() {
        return distribution(after);
    }

    /// After less before.
    Distribution differences() {
        return distribution(differences);
    }

    /// The differences that there are, ascending.
    List<BigDecimal> sizes() {
        return List.copyOf(differences.keySet());
    }

    long withDifference(BigDecimal size) {
        return differences.getOrDefault(size, 0L);
    }

    private static Distribution distribution(SortedMap<BigDecimal, Long> counts) {
        return Distribution.of(
                counts.keySet().stream().mapToDouble(BigDecimal::doubleValue).toArray(),
                counts.values().stream().mapToLong(Long::longValue).toArray());
    }
}
