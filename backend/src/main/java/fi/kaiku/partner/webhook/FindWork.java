package fi.kaiku.partner.webhook;

import fi.kaiku.platform.StoreProblems;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Finds webhooks for which there are events not yet looked at, or deliveries due.
@ApplicationScoped
class FindWork {

    private static final String FIND = """
            select w.organisation_id, w.id from webhooks w
            where w.paused_for is null and (
                exists (select from events e
                    where e.organisation_id = w.organisation_id
                        and (e.transaction_id, e.place) > (w.read_transaction, w.read_place)
                        and e.transaction_id < pg_snapshot_xmin(pg_current_snapshot()))
                or (w.held_until is null or w.held_until <= ?) and exists (
                    select from webhook_deliveries d
                    where d.organisation_id = w.organisation_id and d.webhook_id = w.id and d.state = 'waiting'
                        and d.due_at <= ? and (d.claimed_until is null or d.claimed_until <= ?)))""";

    private final DataSource database;
    private final Clock clock;

    FindWork(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @AcrossOrganisations
    @Transactional
    List<Endpoint> find() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, now);
            select.setObject(2, now);
            select.setObject(3, now);
            List<Endpoint> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Endpoint(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }
}
