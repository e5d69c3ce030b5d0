package fi.kaiku.partner.event;

import fi.kaiku.platform.StoreProblems;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/// Forgets events after 30 days, and notes up to where, so that a reader who comes too late is told.
@ApplicationScoped
class ForgetEvents {

    private static final Duration KEPT = Duration.ofDays(30);

    private static final String FORGET = """
            with gone as (
                delete from events where happened_at < ? returning organisation_id, transaction_id, place),
            last as (
                select distinct on (organisation_id) organisation_id, transaction_id, place
                from gone order by organisation_id, transaction_id desc, place desc)
            insert into event_feeds (organisation_id, forgotten_transaction, forgotten_place)
            select organisation_id, transaction_id, place from last
            on conflict (organisation_id) do update
            set forgotten_transaction = excluded.forgotten_transaction, forgotten_place = excluded.forgotten_place
            where (excluded.forgotten_transaction, excluded.forgotten_place)
                > (event_feeds.forgotten_transaction, event_feeds.forgotten_place)""";

    private final DataSource database;
    private final Clock clock;

    ForgetEvents(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    @AcrossOrganisations
    @Transactional
    void forget() {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setObject(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
            forget.executeUpdate();
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }
}
