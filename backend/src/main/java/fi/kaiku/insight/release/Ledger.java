package fi.kaiku.insight.release;

import fi.kaiku.platform.StoreProblems;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/// What releases count from: the tallies by month as they were when the month was first released.
///
/// An answer that comes later is counted in the next month that is released, so that nothing already told changes and
/// nothing can be had from the difference of two releases; likewise what was erased is subtracted there. So all months
/// together always are what there is.
@ApplicationScoped
class Ledger {

    /// Answers later than this are left out.
    private static final int MONTHS_TO_CATCH_UP = 12;

    private final DataSource dataSource;

    Ledger(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// @param segment as in tallies; empty for everybody
    record Key(UUID museum, UUID survey, YearMonth month, String segment) {}

    /// Waits until no other release is being made, till the end of the transaction.
    void lock() {
        run("select pg_advisory_xact_lock(hashtext('kaiku releases'))", PreparedStatement::execute);
    }

    /// Every month that was ever released, of these surveys.
    Map<Key, long[]> released(Collection<UUID> surveys) {
        return read(
                "select museum_id, survey_id, month, segment, counts from released_tallies where survey_id = any (?)",
                surveys);
    }

    /// What there is now, by month; without what was answered before a visit.
    ///
    /// @param places how many a tally of the survey has
    Map<Key, long[]> live(UUID survey, Collection<UUID> museums, int places, LocalDate from, LocalDate to) {
        String sums = IntStream.rangeClosed(1, places)
                .mapToObj("sum(counts[%d])"::formatted)
                .collect(Collectors.joining(", ", "array[", "]::bigint[]"));
        return read("""
                with tallies as (
                    select museum_id, survey_id, date_trunc('month', day::timestamp)::date as month, segment,
                           counts || '{}'::bigint[] as counts
                    from v_daily_tallies
                    where survey_id = any (?) and museum_id = any (?) and phase <> 'before' and day between ? and ?
                    offset 0)
                select museum_id, survey_id, month, segment, %s from tallies group by 1, 2, 3, 4""".formatted(sums), List.of(survey), museums, from, to);
    }

    /// What each museum counts in a month that is released for the first time.
    static long[] counted(Key key, Map<Key, long[]> live, Map<Key, long[]> released) {
        long[] counts = live.getOrDefault(key, new long[0]);
        long[] all = counts;
        for (int back = 1; back <= MONTHS_TO_CATCH_UP; back++) {
            Key earlier = new Key(key.museum(), key.survey(), key.month().minusMonths(back), key.segment());
            long[] then = released.get(earlier);
            if (then != null) {
                all = sum(sum(all, live.getOrDefault(earlier, new long[0]), 1), then, -1);
            }
        }
        // What was erased may be more than the month has; it waits for a larger one.
        return Arrays.stream(all).anyMatch(count -> count < 0) ? counts : all;
    }

    void add(Map<Key, long[]> months, Map<UUID, UUID> organisations) {
        run("insert into released_tallies values (?, ?, ?, ?, ?, ?)", statement -> {
            for (Map.Entry<Key, long[]> month : months.entrySet()) {
                Key key = month.getKey();
                statement.setObject(1, organisations.get(key.museum()));
                statement.setObject(2, key.museum());
                statement.setObject(3, key.survey());
                statement.setObject(4, key.month().atDay(1));
                statement.setString(5, key.segment());
                Long[] counts = Arrays.stream(month.getValue()).boxed().toArray(Long[]::new);
                statement.setArray(6, statement.getConnection().createArrayOf("bigint", counts));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private Map<Key, long[]> read(String sql, Object... parameters) {
        return run(sql, statement -> {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(
                        i + 1,
                        parameters[i] instanceof Collection<?> ids
                                ? statement.getConnection().createArrayOf("uuid", ids.toArray())
                                : parameters[i]);
            }
            Map<Key, long[]> counts = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Key key = new Key(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            YearMonth.from(rows.getObject(3, LocalDate.class)),
                            rows.getString(4));
                    counts.put(key, array(rows));
                }
            }
            return counts;
        });
    }

    private static long[] array(ResultSet rows) throws SQLException {
        return Arrays.stream((Long[]) rows.getArray(5).getArray())
                .mapToLong(count -> count == null ? 0 : count)
                .toArray();
    }

    private static long[] sum(long[] counts, long[] others, int sign) {
        long[] sum = Arrays.copyOf(counts, Math.max(counts.length, others.length));
        for (int i = 0; i < others.length; i++) {
            sum[i] += sign * others[i];
        }
        return sum;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }
}
