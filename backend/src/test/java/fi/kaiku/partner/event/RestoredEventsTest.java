package fi.kaiku.partner.event;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// After a restore on another server, which has not come as far in counting transactions.
@QuarkusTest
class RestoredEventsTest {

    private static final String FAR_AHEAD = "9000000000";

    @Test
    void keepsThePlaceOfAWebhookAndTheOrderOfEvents() throws SQLException {
        UUID organisation = Places.organisation();
        try (Connection owner = OwnersDatabase.connection();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false); // and rolled back: others' events are in this database as well
            statement.execute("set local kaiku.organisations to '*'");
            // Of two transactions, the one that began first committed last: it has the lower place and the higher
            // number.
            event(statement, organisation, "first", "9000000000");
            event(statement, organisation, "third", "9000000002");
            event(statement, organisation, "second", "9000000001");
            statement.execute("""
                    insert into webhooks (organisation_id, id, url, description, types, museum_ids, secret, revision,
                        created_at, read_transaction, read_place)
                    select organisation_id, gen_random_uuid(), '', '', '{}', '{}', '', 1, now(), transaction_id, place
                    from events where organisation_id = '%s' and transaction_id = '%s'""".formatted(organisation, FAR_AHEAD));

            statement.execute("call rebase_events()");

            String of = " where e.organisation_id = '%s'".formatted(organisation);
            assertAll(
                    () -> assertEquals(
                            List.of("first", "second", "third"),
                            ask(statement, "select type from events e" + of + " order by transaction_id, place")),
                    () -> assertEquals(List.of("second", "third"), ask(statement, """
                            select type from events e join webhooks w using (organisation_id) %s
                                and (e.transaction_id, e.place) > (w.read_transaction, w.read_place)
                            order by e.transaction_id, e.place""".formatted(of))),
                    () -> assertEquals(
                            List.of("t"),
                            ask(
                                    statement,
                                    "select bool_and(transaction_id = pg_current_xact_id()) from events e" + of)));
            event(statement, organisation, "later", null);
            assertEquals(
                    List.of("later"),
                    ask(
                            statement,
                            "select type from events e" + of + " order by transaction_id desc, place desc limit 1"));
        }
    }

    @Test
    void tellsAReaderWhoseCursorIsOfBefore() {
        UUID organisation = Places.organisation();
        String cursor = new FeedPosition(Long.parseLong(FAR_AHEAD), 3).cursor();
        Staff.of("manager", organisation)
                .get("/api/v1/events?organisation={id}&after={cursor}", organisation, cursor)
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/cursor-too-old"));
    }

    private static void event(Statement statement, UUID organisation, String type, String transaction)
            throws SQLException {
        statement.execute(
                """
                insert into events (organisation_id, id, type, subject, data, happened_at, transaction_id)
                values ('%s', gen_random_uuid(), '%s', gen_random_uuid(), '{}', now(), %s)""".formatted(organisation, type, transaction == null ? "default" : "'%s'".formatted(transaction)));
    }

    private static List<String> ask(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
