package fi.kaiku.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import fi.kaiku.collector.EnrolledDevice;
import fi.kaiku.platform.StoreProblems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// Keeps what an enrolled device sent and intake refused: a tablet has nobody to show the problem to.
@ApplicationScoped
class QuarantineSubmissions {

    private static final String KEEP = """
            insert into quarantined_submissions
                (organisation_id, id, museum_id, device_id, submission, problem, received_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (organisation_id, id) do nothing""";
    private static final String KEPT = """
            select resolved_at is not null, submission from quarantined_submissions
            where organisation_id = ? and id = ?""";

    private final DataSource database;
    private final ObjectMapper json;
    private final ObjectWriter ascii;
    private final Clock clock;
    private final IntakeMetrics metrics;

    QuarantineSubmissions(DataSource database, ObjectMapper json, Clock clock, IntakeMetrics metrics) {
        this.database = database;
        this.json = json;
        this.ascii = json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
        this.clock = clock;
        this.metrics = metrics;
    }

    /// @param item as it came in the batch
    record Refused(UUID id, JsonNode item, HttpProblem problem) {}

    enum Standing {
        WAITING,

        /// Somebody has mended or discarded it since.
        RESOLVED,

        /// Another content waits under this id; this one is not kept.
        OTHER
    }

    /// @return how each stands now, by its id
    @Transactional
    Map<UUID, Standing> keep(EnrolledDevice device, List<Refused> refused) {
        Map<UUID, Standing> standings = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            for (Refused one : refused) {
                String submission = text(one.item());
                insert(connection, device, one, submission);
                standings.put(one.id(), standing(connection, device, one, submission));
            }
            return standings;
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private void insert(Connection connection, EnrolledDevice device, Refused refused, String submission)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, device.organisationId());
            insert.setObject(2, refused.id());
            insert.setObject(3, device.museumId());
            insert.setObject(4, device.id());
            insert.setString(5, submission);
            insert.setString(6, text(json.valueToTree(refused.problem())));
            insert.setObject(7, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            metrics.quarantined(insert.executeUpdate());
        }
    }

    private static Standing standing(Connection connection, EnrolledDevice device, Refused refused, String submission)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(KEPT)) {
            select.setObject(1, device.organisationId());
            select.setObject(2, refused.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    return Standing.RESOLVED;
                }
                return submission.equals(row.getString(2)) ? Standing.WAITING : Standing.OTHER;
            }
        }
    }

    private String text(JsonNode node) {
        try {
            return ascii.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
