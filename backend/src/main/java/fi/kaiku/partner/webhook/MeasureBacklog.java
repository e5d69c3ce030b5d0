package fi.kaiku.partner.webhook;

import fi.kaiku.platform.StoreProblems;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Looks twice a minute at what waits for webhooks that are not paused, so that no scrape asks the database.
@ApplicationScoped
class MeasureBacklog {

    private static final String BEHIND = """
            select w.id, w.read_transaction::text || '/' || w.read_place from webhooks w
            where w.paused_for is null and exists (select from events e
                where e.organisation_id = w.organisation_id
                    and (e.transaction_id, e.place) > (w.read_transaction, w.read_place))
            limit 1000""";

    private static final String DUE = """
            select count(*), min(due_at) from (
                select d.due_at from webhooks w
                join webhook_deliveries d on d.organisation_id = w.organisation_id and d.webhook_id = w.id
                where d.state = 'waiting' and d.due_at <= ? and w.paused_for is null
                    and (w.held_until is null or w.held_until <= ?)
                limit 10000) due""";

    private final DataSource database;
    private final BacklogGauges gauges;
    private final Clock clock;
    private final Standstill standstill = new Standstill();

    MeasureBacklog(DataSource database, BacklogGauges gauges, Clock clock) {
        this.database = database;
        this.gauges = gauges;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    @AcrossOrganisations
    @Transactional
    void measure() {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection()) {
            double still = standstill.of(behind(connection), now).toSeconds();
            gauges.show(due(connection, now, still));
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private static List<Standstill.Place> behind(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BEHIND);
                ResultSet rows = select.executeQuery()) {
            List<Standstill.Place> behind = new ArrayList<>();
            while (rows.next()) {
                behind.add(new Standstill.Place(rows.getObject(1, UUID.class), rows.getString(2)));
            }
            return behind;
        }
    }

    private static BacklogGauges.Backlog due(Connection connection, Instant now, double still) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setObject(1, now.atOffset(ZoneOffset.UTC));
            select.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
                double overdue = oldest == null ? 0 : now.getEpochSecond() - oldest.toEpochSecond();
                return new BacklogGauges.Backlog(still, row.getLong(1), overdue);
            }
        }
    }
}
