package fi.kaiku.export.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Views;
import fi.kaiku.insight.redaction.Redaction;
import fi.kaiku.platform.StoreProblems;
import fi.kaiku.platform.replica.ReadDatabase;
import jakarta.inject.Singleton;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads single submissions: page by page, or all within a selection through a cursor, so that however many there are,
/// only a few are held at a time. What visitors said in their own words comes without what tells who somebody is.
@Singleton
public class Records {

    /// Rows that the driver holds. More than this gained nothing when it was measured.
    private static final int FETCHED = 2_000;

    /// Of the 32 bytes of the hash: enough that no two pairs of a survey meet by chance.
    private static final int PAIR_BYTES = 8;

    /// Flags and hour in forms that cost the driver little.
    private static final String COLUMNS = """
            select id, museum_id, collector_id, version, language, channel, phase, pair_hash, day,
                extract(epoch from hour)::bigint, complete, array_to_string(flags, ' '), answers, scores
            from v_records where\s""";

    private static final String COUNTS =
            "select organisation_id, sum(counts[1])::bigint from v_daily_tallies where %s group by 1";

    private final ReadDatabase database;
    private final Views views;
    private final ObjectMapper json;

    Records(ReadDatabase database, Views views, ObjectMapper json) {
        this.database = database;
        this.views = views;
        this.json = json;
    }

    /// Takes one record after the other.
    public interface Intake extends Closeable {
        void take(SubmissionRecord submission) throws IOException;

        /// All have come: finishes what was begun.
        @Override
        void close() throws IOException;

        /// No more will come: leaves nothing behind, and finishes nothing.
        default void abandon() throws IOException {}
    }

    public interface Beginning {

        /// @param rows of each organisation that has any, how many are to come: exactly these
        Intake begin(Map<UUID, Long> rows) throws IOException;
    }

    /// In order of their ids, oldest first.
    ///
    /// @param texts keys of the questions that are answered in free words
    /// @param after only later ones
    public List<SubmissionRecord> page(Selection selection, Set<String> texts, UUID after, int most) {
        if (selection.museums().isEmpty()) {
            return List.of();
        }
        Conditions conditions = Conditions.onSubmissions(selection).and("id > ?", after);
        String sql = COLUMNS + conditions.sql() + " order by id limit " + most;
        return views.query(sql, List.of(conditions), rows -> {
            List<SubmissionRecord> page = new ArrayList<>();
            while (rows.next()) {
                page.add(read(rows, texts));
            }
            return page;
        });
    }

    /// All within a selection, and their number before the first, as they are at one moment.
    ///
    /// @param texts keys of the questions that are answered in free words
    public void stream(Selection selection, Set<String> texts, Beginning beginning) throws IOException {
        if (selection.museums().isEmpty()) {
            beginning.begin(Map.of()).close();
            return;
        }
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false); // without a transaction there is no cursor
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
            try {
                stream(connection, selection, texts, beginning.begin(counts(connection, selection)));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    /// Abandoned when it fails: a file that was not finished must not look as if it were.
    private void stream(Connection connection, Selection selection, Set<String> texts, Intake intake)
            throws SQLException, IOException {
        Conditions conditions = Conditions.onSubmissions(selection);
        String sql = COLUMNS + conditions.sql() + " order by organisation_id, id";
        boolean finished = false;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED);
            conditions.bind(statement, 1);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    intake.take(read(rows, texts));
                }
            }
            intake.close();
            finished = true;
        } finally {
            if (!finished) {
                intake.abandon();
            }
        }
    }

    /// Tallies are exact, and add up faster than submissions are counted.
    private static Map<UUID, Long> counts(Connection connection, Selection selection) throws SQLException {
        Conditions conditions = Conditions.onTallies(selection);
        try (PreparedStatement statement = connection.prepareStatement(COUNTS.formatted(conditions.sql()))) {
            conditions.bind(statement, 1);
            Map<UUID, Long> counts = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
            counts.values().removeIf(count -> count == 0);
            return counts;
        }
    }

    private SubmissionRecord read(ResultSet row, Set<String> texts) throws SQLException {
        return new SubmissionRecord(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Optional.ofNullable(row.getBytes(8)).map(Records::pair).orElse(null),
                row.getObject(9, LocalDate.class),
                Instant.ofEpochSecond(row.getLong(10)),
                row.getBoolean(11),
                flags(row.getString(12)),
                redacted(tree(row.getString(13)), texts),
                Optional.ofNullable(row.getString(14)).map(this::tree).orElse(null));
    }

    private static JsonNode redacted(JsonNode answers, Set<String> texts) {
        for (String key : texts) {
            if (answers instanceof ObjectNode all && all.get(key) instanceof TextNode words) {
                all.put(key, Redaction.of(words.textValue()).text());
            }
        }
        return answers;
    }

    private static List<String> flags(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    private static String pair(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, Math.min(PAIR_BYTES, hash.length));
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
