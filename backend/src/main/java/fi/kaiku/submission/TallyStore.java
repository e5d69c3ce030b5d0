package fi.kaiku.submission;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// Adds what submissions count to the daily and the monthly tallies, or takes it away again.
@Singleton
class TallyStore {

    void add(Connection connection, Collection<Counted> submissions) throws SQLException {
        apply(connection, aggregate(submissions));
    }

    /// On the way with other statements.
    void add(RoundTrip trip, Collection<Counted> submissions) {
        apply(trip, aggregate(submissions));
    }

    void subtract(Connection connection, Counted submission) throws SQLException {
        SortedMap<TallyKey, long[]> tallies = aggregate(List.of(submission));
        tallies.replaceAll(
                (key, counts) -> LongStream.of(counts).map(count -> -count).toArray());
        apply(connection, tallies);
    }

    /// The sums by key, in order of the keys: every writer locks its rows in this order.
    static SortedMap<TallyKey, long[]> aggregate(Collection<Counted> submissions) {
        SortedMap<TallyKey, long[]> tallies = new TreeMap<>();
        for (Counted submission : submissions) {
            count(submission, "", tallies);
            submission.segments().forEach(segment -> count(submission, segment, tallies));
        }
        return tallies;
    }

    private static void count(Counted submission, String segment, Map<TallyKey, long[]> tallies) {
        tallies.compute(
                TallyKey.of(submission, segment),
                (key, sum) -> sum == null ? submission.counts().clone() : add(sum, submission.counts()));
    }

    /// Adds place by place, into `sum` where it is long enough.
    static long[] add(long[] sum, long[] counts) {
        long[] grown = sum.length < counts.length ? Arrays.copyOf(sum, counts.length) : sum;
        for (int i = 0; i < counts.length; i++) {
            grown[i] += counts[i];
        }
        return grown;
    }

    /// The same counts by month.
    static SortedMap<MonthKey, long[]> monthly(Map<TallyKey, long[]> tallies) {
        SortedMap<MonthKey, long[]> monthly = new TreeMap<>();
        tallies.forEach((key, counts) ->
                monthly.compute(MonthKey.of(key), (month, sum) -> sum == null ? counts.clone() : add(sum, counts)));
        return monthly;
    }

    private static void apply(Connection connection, SortedMap<TallyKey, long[]> tallies) throws SQLException {
        RoundTrip trip = new RoundTrip();
        apply(trip, tallies);
        trip.make(connection);
    }

    private static void apply(RoundTrip trip, SortedMap<TallyKey, long[]> tallies) {
        if (!tallies.isEmpty()) {
            TallyKey.TABLE.add(trip, tallies);
            MonthKey.TABLE.add(trip, monthly(tallies));
        }
    }
}
