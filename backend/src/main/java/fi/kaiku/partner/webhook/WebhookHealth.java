package fi.kaiku.partner.webhook;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a webhook is, in the caller's transaction. Anything that arrives makes it well; each failure holds
/// everything that waits for it up a little longer.
@Singleton
class WebhookHealth {

    private static final String LOCK =
            "select failures, failing_since from webhooks where organisation_id = ? and id = ? for update";

    private static final String WELL = """
            update webhooks set failures = 0, failing_since = null, held_until = null, succeeded_at = ?
            where organisation_id = ? and id = ?""";

    private static final String ILL = """
            update webhooks set failures = ?, failing_since = ?, held_until = ?
            where organisation_id = ? and id = ?""";

    private static final String PAUSE = """
            update webhooks set paused_for = ?, paused_at = ?, revision = revision + 1
            where organisation_id = ? and id = ? and paused_for is null""";

    /// @param answers at the same time
    /// @return whether it is to be told no more
    boolean note(Connection connection, Endpoint endpoint, List<Answer> answers, Instant now) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            of(lock, 1, endpoint);
            try (ResultSet row = lock.executeQuery()) {
                if (!row.next()) {
                    return false; // deleted meanwhile
                }
                OffsetDateTime since = row.getObject(2, OffsetDateTime.class);
                return note(connection, endpoint, row.getInt(1), since == null ? now : since.toInstant(), answers, now);
            }
        }
    }

    private static boolean note(
            Connection connection, Endpoint endpoint, int failures, Instant since, List<Answer> answers, Instant now)
            throws SQLException {
        if (answers.stream().anyMatch(Answer::isTaken)) {
            run(connection, WELL, endpoint, now);
        } else {
            run(connection, ILL, endpoint, failures + 1, since, heldUntil(failures + 1, answers, now));
        }
        String reason = reason(since, answers, now);
        if (reason != null) {
            run(connection, PAUSE, endpoint, reason, now);
        }
        return reason != null;
    }

    private static @Nullable String reason(Instant since, List<Answer> answers, Instant now) {
        if (answers.stream().anyMatch(Answer::isGone)) {
            return "gone";
        }
        boolean lasting = Duration.between(since, now).compareTo(Backoff.PATIENCE) >= 0;
        return lasting && answers.stream().noneMatch(Answer::isTaken) ? "failing" : null;
    }

    private static Instant heldUntil(int failures, List<Answer> answers, Instant now) {
        Instant own = now.plus(Backoff.ofAddress(failures));
        return Stream.concat(
                        Stream.of(own), answers.stream().map(Answer::retryAfter).filter(Objects::nonNull))
                .max(Instant::compareTo)
                .orElse(own);
    }

    private static void run(Connection connection, String sql, Endpoint endpoint, Object... values)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            int next = 1;
            for (Object value : values) {
                update.setObject(next++, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
            }
            of(update, next, endpoint);
            update.executeUpdate();
        }
    }

    private static void of(PreparedStatement statement, int first, Endpoint endpoint) throws SQLException {
        statement.setObject(first, endpoint.organisationId());
        statement.setObject(first + 1, endpoint.webhookId());
    }
}
