package fi.kaiku.submission.retention;

import fi.kaiku.museum.privacy.DataClass;
import fi.kaiku.platform.Deed;
import fi.kaiku.platform.StoreProblems;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// Lets go of some rows in one transaction, and writes that down in the same.
@ApplicationScoped
class ForgetBatch {

    /// Some hundred milliseconds, in which nobody waits for these rows.
    static final int MOST = 1_000;

    private static final String MOVE_HORIZON = """
            insert into record_horizons (organisation_id, day) values (?, ?)
            on conflict (organisation_id) do update set day = excluded.day where record_horizons.day < excluded.day""";

    private final DataSource database;
    private final Event<Deed> told;

    ForgetBatch(DataSource database, Event<Deed> told) {
        this.database = database;
        this.told = told;
    }

    /// @return how many went; fewer than [#MOST], and nothing is left that nobody is busy with
    @AcrossOrganisations
    @Transactional
    int forget(UUID organisationId, DataClass what, Horizon horizon) {
        try (Connection connection = database.getConnection()) {
            if (what == DataClass.ANSWERS) {
                moveHorizon(connection, organisationId, horizon);
            }
            int gone = forget(connection, organisationId, what, horizon);
            if (gone > 0) {
                Map<String, Object> details =
                        Map.of("class", what.name().toLowerCase(Locale.ROOT), "before", horizon.day(), "rows", gone);
                told.fire(new Deed(organisationId, "retention.applied", organisationId, details));
            }
            return gone;
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private static void moveHorizon(Connection connection, UUID organisationId, Horizon horizon) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE_HORIZON)) {
            move.setObject(1, organisationId);
            move.setObject(2, horizon.day());
            move.executeUpdate();
        }
    }

    private static int forget(Connection connection, UUID organisationId, DataClass what, Horizon horizon)
            throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(Expired.forget(what))) {
            forget.setObject(1, organisationId);
            forget.setString(2, horizon.day() + "T00:00:00Z");
            forget.setInt(3, MOST);
            try (ResultSet answer = forget.executeQuery()) {
                answer.next();
                return answer.getInt(1);
            }
        }
    }
}
