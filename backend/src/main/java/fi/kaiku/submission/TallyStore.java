package fi.kaiku.submission;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Adds what submissions count to the daily tallies, or takes it away again.
@Singleton
class TallyStore {

    private static final String ADD = """
            insert into daily_tallies (organisation_id, survey_id, segment, museum_id, day, collector_id, version, language,
                channel, phase, flagged, counts)
            select organisation_id, survey_id, segment, museum_id, day, collector_id, version, language, channel, phase,
                flagged, counts::bigint[]
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::date[], ?::uuid[], ?::integer[], ?::text[],
                ?::text[], ?::text[], ?::boolean[], ?::text[])
                as batch (organisation_id, survey_id, segment, museum_id, day, collector_id, version, language, channel,
                    phase, flagged, counts)
            on conflict (organisation_id, survey_id, segment, museum_id, day, collector_id, version, language, channel,
                phase, flagged)
            do update set counts = add_counts(daily_tallies.counts, excluded.counts)
            """;

    void add(Connection connection, Collection<Counted> submissions) throws SQLException {
        apply(connection, aggregate(submissions));
    }

    void subtract(Connection connection, Counted submission) throws SQLException {
        Map<TallyKey, long[]> tallies = aggregate(List.of(submission));
        tallies.replaceAll(
                (key, counts) -> LongStream.of(counts).map(count -> -count).toArray());
        apply(connection, tallies);
    }

    /// The sums by key, in order of the keys: every writer locks its rows in this order.
    static Map<TallyKey, long[]> aggregate(Collection<Counted> submissions) {
        Map<TallyKey, long[]> tallies = new TreeMap<>();
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

    private static void apply(Connection connection, Map<TallyKey, long[]> tallies) throws SQLException {
        if (tallies.isEmpty()) {
            return;
        }
        List<TallyKey> keys = List.copyOf(tallies.keySet());
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            int index = 0;
            for (TallyKey.Part part : TallyKey.PARTS) {
                Object[] values = keys.stream().map(part.value()).toArray();
                add.setArray(++index, connection.createArrayOf(part.type(), values));
            }
            Object[] counts = tallies.values().stream().map(TallyStore::literal).toArray();
            add.setArray(++index, connection.createArrayOf("text", counts));
            add.executeUpdate();
        }
    }

    private static String literal(long[] counts) {
        return Arrays.stream(counts).mapToObj(Long::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
