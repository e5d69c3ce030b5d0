package fi.kaiku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.UncheckedCaller;
import fi.kaiku.testing.Contract;
import fi.kaiku.testing.Contract.Operation;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import fi.kaiku.testing.Things;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The wall beneath the permission checks: with all of them switched off, PostgreSQL still keeps organisations apart.
@QuarkusTest
class RowSecurityTest {

    private static final String GUARDED = """
            select table_name::text from information_schema.columns join pg_class on oid = table_name::regclass
            where table_schema = 'public' and column_name = 'organisation_id' and relrowsecurity order by 1""";

    /// What is added to whatever was done is for all to write; and what a job moves on, whoever asks.
    private static final Set<String> MOVED = Set.of("audit_log", "webhook_deliveries", "webhook_attempts");

    private static final String MOVED_COLUMNS =
            "{failures,failing_since,held_until,succeeded_at,read_transaction,read_place}";

    /// Accounts are the installation's, not an organisation's.
    private static final Set<String> OF_ACCOUNTS = Set.of("getStaffAccount", "changeStaffAccount", "listStaffAccounts");

    @Inject
    SecurityIdentity identity;

    @Test
    void keepsStrangersOutWhereEveryPermissionCheckIsSwitchedOff() {
        Things theirs = TenancyTest.things();
        String stranger = Staff.session("manager", Places.organisation());
        List<Operation> operations = Contract.operations()
                .filter(Operation::isForStaff)
                .filter(operation -> !OF_ACCOUNTS.contains(operation.id()))
                .filter(operation -> !operation.path().startsWith("/api/v1/releases")) // made to be shown to others
                .toList();
        Map<String, List<String>> before = rows(theirs.organisation());
        assertTrue(before.get("submissions").getFirst() != null
                && before.get("comments").getFirst() != null);

        QuarkusMock.installMockForType(new UncheckedCaller(identity), Caller.class);
        for (Operation operation : operations) {
            Response response = operation.request(Staff.as(stranger), theirs);
            if (operation.method() == Method.GET && response.statusCode() < 300) {
                String body = response.asString();
                kept(theirs)
                        .forEach(id -> assertTrue(!body.contains(id.toString()), () -> operation + " shows " + body));
            }
        }
        assertEquals(before, rows(theirs.organisation()));
    }

    /// What the ids stand for that only staff of the organisation may know of.
    private static Stream<UUID> kept(Things theirs) {
        return Stream.of(
                        "surveys",
                        "collectors",
                        "devices",
                        "answers",
                        "comments",
                        "quarantined-submissions",
                        "comment-tags",
                        "reply-templates",
                        "saved-views",
                        "findings",
                        "ideas",
                        "actions",
                        "public-answers",
                        "workshops",
                        "workshop-cards",
                        "workshop-groups",
                        "api-clients",
                        "webhooks",
                        "deliveries",
                        "invitations")
                .map(theirs::known);
    }

    /// All rows of the organisation, by table, as one hash.
    private static Map<String, List<String>> rows(UUID organisation) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : OwnersDatabase.ask(GUARDED)) {
            if (!MOVED.contains(table)) {
                String hash = """
                        select md5(string_agg(row::text, chr(10) order by row::text))
                        from (select to_jsonb(t) - '%s'::text[] as row from %s t where organisation_id = ?) as kept""";
                rows.put(table, OwnersDatabase.ask(hash.formatted(MOVED_COLUMNS, table), organisation));
            }
        }
        return rows;
    }
}
