package fi.kaiku.partner.webhook;

import fi.kaiku.platform.StoreProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/// Writes down what came of attempts, and what it means for the webhook: one that takes nothing for three
/// days, or says that it is gone, is paused.
@ApplicationScoped
class RecordAttempts {

    private static final String ATTEMPT = """
            insert into webhook_attempts
                (organisation_id, delivery_id, number, tried_at, milliseconds, status, failure, response)
            select ?, ?, ?, ?, ?, ?, ?, ?
            where exists (select from webhook_deliveries where organisation_id = ? and id = ?)
            on conflict do nothing""";

    // By its claim: what took longer than the claim, another process may be sending by now.
    private static final String OF_CLAIM = " where organisation_id = ? and id = ? and claim = ?";
    private static final String TAKEN =
            "update webhook_deliveries set state = 'delivered', claim = null, claimed_until = null" + OF_CLAIM;
    private static final String REFUSED =
            "update webhook_deliveries set state = ?, due_at = ?, claim = null, claimed_until = null" + OF_CLAIM;

    private final DataSource database;
    private final WebhookHealth health;
    private final Clock clock;

    RecordAttempts(DataSource database, WebhookHealth health, Clock clock) {
        this.database = database;
        this.health = health;
        this.clock = clock;
    }

    record Attempt(Claimed delivery, Answer answer) {}

    /// @param attempts of one webhook, made at the same time
    @Transactional
    void record(List<Attempt> attempts) {
        Endpoint endpoint = attempts.getFirst().delivery().endpoint();
        Instant now = clock.instant();
        try (Connection connection = database.getConnection()) {
            boolean paused = health.note(
                    connection, endpoint, attempts.stream().map(Attempt::answer).toList(), now);
            for (Attempt attempt : attempts) {
                write(connection, attempt, now);
                settle(connection, attempt, paused, now);
            }
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    private static void write(Connection connection, Attempt attempt, Instant now) throws SQLException {
        Claimed delivery = attempt.delivery();
        Answer answer = attempt.answer();
        try (PreparedStatement insert = connection.prepareStatement(ATTEMPT)) {
            insert.setObject(1, delivery.endpoint().organisationId());
            insert.setObject(2, delivery.id());
            insert.setInt(3, delivery.attempts());
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            insert.setInt(5, answer.milliseconds());
            insert.setObject(6, answer.status(), Types.INTEGER);
            insert.setString(7, answer.failure());
            insert.setString(8, answer.response());
            insert.setObject(9, delivery.endpoint().organisationId());
            insert.setObject(10, delivery.id());
            insert.executeUpdate();
        }
    }

    /// What waits for a paused webhook waits on: once it is resumed, it gets what it missed.
    private static void settle(Connection connection, Attempt attempt, boolean paused, Instant now)
            throws SQLException {
        Claimed delivery = attempt.delivery();
        boolean taken = attempt.answer().isTaken();
        try (PreparedStatement update = connection.prepareStatement(taken ? TAKEN : REFUSED)) {
            int next = 1;
            if (!taken) {
                boolean tired = Duration.between(delivery.firstTriedAt(), now).compareTo(Backoff.PATIENCE) >= 0;
                update.setString(next++, tired && !paused ? "failed" : "waiting");
                update.setObject(
                        next++,
                        now.plus(Backoff.ofDelivery(delivery.attempts())).atOffset(ZoneOffset.UTC));
            }
            update.setObject(next++, delivery.endpoint().organisationId());
            update.setObject(next++, delivery.id());
            update.setObject(next, delivery.claim());
            update.executeUpdate();
        }
    }
}
