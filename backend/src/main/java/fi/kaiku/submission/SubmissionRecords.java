package fi.kaiku.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.platform.PageRequest;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads single submissions for people.
@Singleton
class SubmissionRecords {

    private static final String PAGE = """
            select id, museum_id, collector_id, version, language, channel, phase, completed_at, complete, flags, answers,
                scores
            from submissions
            where (?::uuid[] is null or organisation_id = any (?)) and survey_id = ? and id > ?
                and (?::boolean is null or (flags <> '{}') = ?)
            order by id limit ?""";

    private final ObjectMapper json;

    SubmissionRecords(ObjectMapper json) {
        this.json = json;
    }

    /// @param organisations only submissions of these, or of all when null
    /// @param flagged       only those with signs of play, only those without, or both when null
    List<SubmissionRecord> page(
            Connection connection,
            @Nullable Collection<UUID> organisations,
            UUID surveyId,
            @Nullable Boolean flagged,
            PageRequest request)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PAGE)) {
            var owners = organisations == null ? null : connection.createArrayOf("uuid", organisations.toArray());
            select.setArray(1, owners);
            select.setArray(2, owners);
            select.setObject(3, surveyId);
            select.setObject(4, request.after());
            select.setObject(5, flagged);
            select.setObject(6, flagged);
            select.setInt(7, request.fetchSize());
            List<SubmissionRecord> records = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    records.add(read(rows));
                }
            }
            return records;
        }
    }

    private SubmissionRecord read(ResultSet row) throws SQLException {
        return new SubmissionRecord(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.HOURS),
                row.getBoolean(9),
                Arrays.asList((String[]) row.getArray(10).getArray()),
                tree(row.getString(11)),
                Optional.ofNullable(row.getString(12)).map(this::tree).orElse(null));
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
