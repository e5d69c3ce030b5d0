package fi.kaiku.submission.retention;

import fi.kaiku.museum.privacy.DataClass;
import fi.kaiku.museum.privacy.Terms;
import fi.kaiku.platform.StoreProblems;
import fi.kaiku.submission.retention.RetentionPreviewResource.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Counts what the job would let go of.
@ApplicationScoped
class PreviewRetention {

    private final DataSource database;
    private final Clock clock;

    PreviewRetention(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    List<Line> count(UUID organisationId, Terms terms) {
        List<Line> lines = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (DataClass what : DataClass.values()) {
                Integer months = what.term(terms);
                if (months != null) {
                    Horizon horizon = Horizon.of(months, clock);
                    lines.add(new Line(what, horizon.day(), count(connection, organisationId, what, horizon)));
                }
            }
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
        return lines;
    }

    private static long count(Connection connection, UUID organisationId, DataClass what, Horizon horizon)
            throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(Expired.count(what))) {
            count.setObject(1, organisationId);
            count.setString(2, horizon.day() + "T00:00:00Z");
            try (ResultSet answer = count.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }
}
