package fi.kaiku.insight.comment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Views;
import fi.kaiku.insight.redaction.Redacted;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.StoreProblems;
import fi.kaiku.platform.replica.ReadDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads comments from `v_comments`.
@ApplicationScoped
class Comments {

    private static final String COLUMNS = """
            select id, organisation_id, museum_id, question, day, hour, language, channel, state, words, marks, tags,
                answer, moderated_at, moderated_by,
                ts_headline(comment_configuration(dictionary), words, comment_query(dictionary, ?), ?)
            from v_comments where %s""";

    private static final String PAGE = COLUMNS + " and (hour, id) < (?, ?) order by hour desc, id desc limit ?";

    private static final String ALL = COLUMNS + " order by hour desc, id desc";

    private static final String COUNTS = "select organisation_id, count(*) from v_comments where %s group by 1";

    private static final String PUBLISHED =
            "select id, words from v_comments where organisation_id = any (?) and id = any (?) and state = 'published'";

    /// Rows that the driver holds.
    private static final int FETCHED = 500;

    private static final TypeReference<List<Redacted.Mark>> MARKS = new TypeReference<>() {};

    private final ReadDatabase database;
    private final Views views;
    private final TagNames tagNames;
    private final ObjectMapper json;

    Comments(ReadDatabase database, Views views, TagNames tagNames, ObjectMapper json) {
        this.database = database;
        this.views = views;
        this.tagNames = tagNames;
        this.json = json;
    }

    /// A comment, and where it stands in the list: its hour is not for every reader.
    record Placed(CommentCursor place, Comment comment) {}

    /// The newest first.
    ///
    /// @param most how many
    List<Placed> after(CommentCursor place, int most, CommentSelection comments) {
        if (comments.selection().museums().isEmpty()) {
            return List.of();
        }
        Conditions conditions = comments.conditions();
        TagNames.Known names = tagNames.of(comments.selection().organisationIds());
        OffsetDateTime hour = place.hour().atOffset(ZoneOffset.UTC);
        List<Conditions> parameters = new ArrayList<>(parameters(comments, conditions));
        parameters.add(Conditions.parameter(hour));
        parameters.add(Conditions.parameter(place.id()));
        parameters.add(Conditions.parameter(most));
        return views.query(PAGE.formatted(conditions.sql()), parameters, rows -> {
            List<Placed> page = new ArrayList<>();
            while (rows.next()) {
                page.add(placed(rows, names, comments));
            }
            return page;
        });
    }

    /// All of them, the newest first, and before the first their number, as they are at one moment. Some hundred are
    /// in memory at a time.
    void stream(CommentSelection comments, CommentCatalog.Reader reader) throws IOException {
        if (comments.selection().museums().isEmpty()) {
            reader.begin(Map.of());
            return;
        }
        TagNames.Known names = tagNames.of(comments.selection().organisationIds());
        Conditions conditions = comments.conditions();
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false); // without a transaction there is no cursor
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
            try {
                reader.begin(counts(connection, conditions));
                try (PreparedStatement all = connection.prepareStatement(ALL.formatted(conditions.sql()))) {
                    all.setFetchSize(FETCHED);
                    int parameter = 1;
                    for (Conditions part : parameters(comments, conditions)) {
                        parameter = part.bind(all, parameter);
                    }
                    try (ResultSet rows = all.executeQuery()) {
                        while (rows.next()) {
                            reader.take(placed(rows, names, comments).comment());
                        }
                    }
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private static Map<UUID, Long> counts(Connection connection, Conditions conditions) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNTS.formatted(conditions.sql()))) {
            conditions.bind(statement, 1);
            Map<UUID, Long> counts = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
            return counts;
        }
    }

    private static List<Conditions> parameters(CommentSelection comments, Conditions conditions) {
        return List.of(
                Conditions.parameter(comments.query() == null ? "" : comments.query()),
                Conditions.parameter(Highlight.OPTIONS),
                conditions);
    }

    /// Which comment of which submission.
    record Key(UUID organisationId, UUID id, UUID submissionId, String question) {}

    /// Those of the ids that are comments which the selection lets through.
    List<Key> keys(CommentSelection comments, Collection<UUID> ids) {
        if (comments.selection().museums().isEmpty()) {
            return List.of();
        }
        Conditions conditions = comments.conditions().andAny("id = any (?)", "uuid", ids);
        String sql = "select organisation_id, id, submission_id, question from v_comments where " + conditions.sql();
        return views.query(sql, List.of(conditions), rows -> {
            List<Key> keys = new ArrayList<>();
            while (rows.next()) {
                keys.add(new Key(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getObject(3, UUID.class),
                        rows.getString(4)));
            }
            return keys;
        });
    }

    /// The words of those that are published, as they are now.
    Map<UUID, String> published(Collection<UUID> organisations, Collection<UUID> ids) {
        List<Conditions> which =
                List.of(Conditions.parameter("uuid", organisations), Conditions.parameter("uuid", ids));
        return views.queryNow(PUBLISHED, which, rows -> {
            Map<UUID, String> words = new HashMap<>();
            while (rows.next()) {
                words.put(rows.getObject(1, UUID.class), rows.getString(2));
            }
            return words;
        });
    }

    /// What was really said.
    ///
    /// @return empty where it was erased meanwhile
    Optional<String> unredacted(Key key) {
        String sql = "select answers ->> ? from v_unredacted_answers where organisation_id = ? and submission_id = ?";
        List<Conditions> parameters = Stream.of(key.question(), key.organisationId(), key.submissionId())
                .map(Conditions::parameter)
                .toList();
        return views.query(
                sql, parameters, rows -> rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty());
    }

    private Placed placed(ResultSet row, TagNames.Known names, CommentSelection comments) throws SQLException {
        Comment comment = read(row, names, comments.query() != null);
        boolean own = comments.rights().own().contains(comment.museumId());
        CommentCursor cursor = new CommentCursor(Objects.requireNonNull(comment.hour()), comment.id());
        return new Placed(cursor, own ? comment : comment.asShared());
    }

    private Comment read(ResultSet row, TagNames.Known names, boolean searched) throws SQLException {
        String text = row.getString(10);
        String answer = row.getString(13);
        return new Comment(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                instant(row, 6),
                row.getString(7),
                row.getString(8),
                CommentState.of(row.getString(9)),
                text,
                json(row.getString(11), MARKS),
                searched ? Highlight.ranges(text, row.getString(16)) : List.of(),
                names.of(Arrays.asList((UUID[]) row.getArray(12).getArray())),
                answer == null ? null : json(answer, new TypeReference<LocalizedText>() {}),
                instant(row, 14),
                row.getObject(15, UUID.class),
                false);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private <T> T json(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
