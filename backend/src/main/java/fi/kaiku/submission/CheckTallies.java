package fi.kaiku.submission;

import fi.kaiku.platform.StoreProblems;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Counts a survey's submissions anew and compares with its tallies, in one snapshot of both, museum by museum. Where
/// submissions are kept for some time only, it begins with the first month of which all are there.
@ApplicationScoped
class CheckTallies {

    private final DataSource database;
    private final StoredSubmissions submissions;
    private final TallyMetrics metrics;

    CheckTallies(DataSource database, StoredSubmissions submissions, TallyMetrics metrics) {
        this.database = database;
        this.submissions = submissions;
        this.metrics = metrics;
    }

    /// @param submissions how many were counted
    /// @param tallies     how many rows of tallies they make
    /// @param differences keys whose counts differ; none, unless something is broken
    @Schema(name = "TallyCheck")
    record Check(long submissions, long tallies, long differences) {

        Check and(Check other) {
            return new Check(submissions + other.submissions, tallies + other.tallies, differences + other.differences);
        }
    }

    /// A survey at one museum.
    record Part(UUID organisationId, UUID surveyId, UUID museumId) {

        /// The first three parameters.
        void into(PreparedStatement statement) throws SQLException {
            statement.setObject(1, organisationId);
            statement.setObject(2, surveyId);
            statement.setObject(3, museumId);
        }
    }

    /// As long as it takes: some ten thousand submissions are counted in a second.
    Check check(UUID surveyId) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false); // without a transaction there is no cursor
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
            try {
                Check all = new Check(0, 0, 0);
                for (Part part : parts(connection, surveyId)) {
                    all = all.and(check(connection, part));
                }
                metrics.checked(surveyId, all.differences());
                return all;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private static List<Part> parts(Connection connection, UUID surveyId) throws SQLException {
        String sql = """
                with submitted as (select distinct organisation_id, museum_id from submissions where survey_id = ?),
                daily as (select distinct organisation_id, museum_id from daily_tallies where survey_id = ?),
                monthly as (select distinct organisation_id, museum_id from monthly_tallies where survey_id = ?)
                select * from submitted union select * from daily union select * from monthly""";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 1; i <= 3; i++) {
                select.setObject(i, surveyId);
            }
            List<Part> parts = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    parts.add(new Part(rows.getObject(1, UUID.class), surveyId, rows.getObject(2, UUID.class)));
                }
            }
            return parts;
        }
    }

    private Check check(Connection connection, Part part) throws SQLException {
        Map<TallyKey, long[]> recount = new HashMap<>();
        AtomicLong counted = new AtomicLong();
        submissions.forEach(connection, part, submission -> {
            counted.incrementAndGet();
            TallyStore.aggregate(List.of(submission))
                    .forEach((key, counts) -> recount.merge(key, counts, TallyStore::add));
        });
        Map<MonthKey, long[]> monthly = TallyStore.monthly(recount);
        subtractDaily(connection, part, recount);
        subtractMonthly(connection, part, monthly);
        return new Check(counted.get(), recount.size() + monthly.size(), differences(recount) + differences(monthly));
    }

    /// Takes the stored tallies from the recount; whatever is not zero then is a difference.
    private static void subtractDaily(Connection connection, Part part, Map<TallyKey, long[]> recount)
            throws SQLException {
        String sql = """
                select organisation_id, survey_id, segment, museum_id, day, collector_id, version, language, channel,
                    phase, flagged, counts
                from daily_tallies where organisation_id = ? and survey_id = ? and museum_id = ?
                    and day >= """ + StoredSubmissions.HORIZON;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            part.into(select);
            select.setObject(4, part.organisationId());
            select.setFetchSize(1000);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    recount.merge(key(rows), negated((Long[]) rows.getArray(12).getArray()), TallyStore::add);
                }
            }
        }
    }

    private static void subtractMonthly(Connection connection, Part part, Map<MonthKey, long[]> recount)
            throws SQLException {
        String sql = """
                select organisation_id, survey_id, segment, museum_id, month, counts
                from monthly_tallies where organisation_id = ? and survey_id = ? and museum_id = ?
                    and month >= """ + StoredSubmissions.HORIZON;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            part.into(select);
            select.setObject(4, part.organisationId());
            select.setFetchSize(1000);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    MonthKey key = new MonthKey(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getObject(4, UUID.class),
                            rows.getObject(5, LocalDate.class));
                    recount.merge(key, negated((Long[]) rows.getArray(6).getArray()), TallyStore::add);
                }
            }
        }
    }

    private static long differences(Map<?, long[]> counts) {
        return counts.values().stream()
                .filter(count -> LongStream.of(count).anyMatch(one -> one != 0))
                .count();
    }

    private static long[] negated(Long[] counts) {
        return Arrays.stream(counts).mapToLong(count -> -count).toArray();
    }

    private static TallyKey key(ResultSet row) throws SQLException {
        return new TallyKey(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, UUID.class),
                row.getInt(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getBoolean(11));
    }
}
