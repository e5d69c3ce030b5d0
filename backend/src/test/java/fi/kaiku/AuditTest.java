package fi.kaiku;

import static java.util.Map.entry;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Contract;
import fi.kaiku.testing.Contract.Operation;
import fi.kaiku.testing.Staff;
import fi.kaiku.testing.Things;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// What is done leaves an entry in the log: asked of every operation of the API document that changes something, and of
/// those that give single records. An operation that leaves none has to be named here, with its reason.
@QuarkusTest
class AuditTest {

    /// Reads of what single people said.
    private static final Set<String> READS_OF_RECORDS =
            Set.of("listSubmissions", "getDataPackage", "getUnredactedComment", "listQuarantinedSubmissions");

    private static final Map<String, String> LEAVE_NONE = Map.ofEntries(
            entry("putSubmission", "the visitor's own answer"),
            entry("putSubmissions", "visitors' own answers"),
            entry("eraseSubmission", "the visitor's own right, of whom nothing shall stay"),
            entry("sendHeartbeat", "a tablet says it every minute"),
            entry("enrolDevice", "no account: a tablet does it with a code, and the entry names none"),
            entry("joinWorkshop", "no account: whoever takes part in a workshop has none"),
            entry("putOwnWorkshopCard", "likewise"),
            entry("deleteOwnWorkshopCard", "likewise"),
            entry("putWorkshopBallot", "likewise, and votes are secret"),
            entry("putWorkshopCard", "the facilitator says something like everybody in the room"),
            entry("putWorkshopCardGroup", "sorting, by the hundred; where it led stands in the workshop"),
            entry("deleteWorkshopGroup", "its workshop has been deleted before it, and the group with that"),
            entry("createAccessToken", "a client's key, a quarter of an hour; what it opens is told"),
            entry("createRelease", "all is released already, and the entry of that is looked for below"),
            entry(
                    "putSurveyTexts",
                    "its example changes nothing of the survey at hand; else it is the draft that does"),
            entry("revokeApiKey", "its client has been revoked before it, and the key with that"),
            entry("importSubmissions", "its example is a dry run; else it tells of submissions.imported"),
            entry("requestPasswordReset", "no account: anybody may ask, and what comes of it is told"),
            entry(
                    "resetSecondFactor",
                    "nothing to reset at hand: SecondFactorTest.isResetByAManagerAndThatIsWrittenDown"),
            entry("signIn", "told apart: AuditEntryResourceTest.tellsOfLogins"),
            entry("signOut", "told apart: AuditEntryResourceTest.tellsOfLogins"));

    private static final Set<String> FOR_ADMINISTRATORS = Set.of(
            "createOrganisation",
            "changeOrganisation",
            "checkTallies",
            "putLoginPolicy",
            "createReferenceValue",
            "putReferenceValue",
            "deleteReferenceValue",
            "putApiClientLimit");

    /// Needs a password, a code, a link or a vote that no example has. What they change is told as all entities are.
    private static final Set<String> NEED_MORE = Set.of(
            "signInSecondFactor",
            "endOwnSession",
            "changeOwnPassword",
            "beginSecondFactor",
            "confirmSecondFactor",
            "renewRecoveryCodes",
            "removeSecondFactor",
            "previewInvitation",
            "acceptInvitation",
            "completePasswordReset",
            "putWorkshopGroupChoice");

    /// What belongs to no organisation.
    private static final Set<String> OF_THE_INSTALLATION =
            Set.of("createReferenceValue", "putReferenceValue", "deleteReferenceValue");

    private final Instant begun = Instant.now();

    @Test
    void knowsWhoDidWhatToWhat() {
        List<Operation> operations = Contract.operations().toList();
        Things own = TenancyTest.things();
        Set<String> done = new HashSet<>();
        Set<String> refused = new HashSet<>();
        Set<String> silent = new HashSet<>();
        operations.stream()
                .filter(AuditTest::leavesEntries)
                .sorted(Comparator.comparing(operation -> operation.method() == Method.DELETE))
                .forEach(operation -> {
                    Response response = operation.send(caller(operation, own), own);
                    if (response.statusCode() < 300) {
                        done.add(operation.id());
                        if (entries(operation, own).isEmpty()) {
                            silent.add(operation.id());
                        }
                        assertEntries(operation, own);
                    } else {
                        refused.add(operation.id() + " " + response.asString());
                    }
                });
        assertEquals(Set.of(), silent, "left no entry");
        assertTrue(refused.isEmpty(), () -> "could not be tried: " + refused);
        Staff.administrator()
                .get("/api/v1/audit-entries?subjectId=" + own.known("releases"))
                .then()
                .body("items.action", hasItem("release.created"));
        assertTrue(done.size() > 40, () -> "only " + done);
    }

    @Test
    void exemptsOnlyWhatThereIs() {
        List<String> known = Contract.operations().map(Operation::id).toList();
        LEAVE_NONE.keySet().forEach(id -> assertTrue(known.contains(id), id));
        READS_OF_RECORDS.forEach(id -> assertTrue(known.contains(id), id));
    }

    private static boolean leavesEntries(Operation operation) {
        return READS_OF_RECORDS.contains(operation.id())
                || operation.method() != Method.GET
                        && !LEAVE_NONE.containsKey(operation.id())
                        && !NEED_MORE.contains(operation.id());
    }

    /// A manager, but for what only administrators may.
    private static RequestSpecification caller(Operation operation, Things own) {
        return FOR_ADMINISTRATORS.contains(operation.id())
                ? Staff.administrator()
                : Staff.of("manager", own.organisation());
    }

    private static String account(Operation operation, Things own) {
        return caller(operation, own).get("/api/v1/session").path("user.id");
    }

    /// Since this test began: the administrator does much in others.
    private List<Map<String, Object>> entries(Operation operation, Things own) {
        List<Map<String, Object>> all = Staff.administrator()
                .queryParam("accountId", account(operation, own))
                .queryParam("limit", 200)
                .get("/api/v1/audit-entries")
                .path("items.findAll { it.operation == '%s' }".formatted(operation.id()));
        return all.stream()
                .filter(entry -> !Instant.parse((String) entry.get("at")).isBefore(begun))
                .toList();
    }

    private void assertEntries(Operation operation, Things own) {
        String account = account(operation, own);
        assertAll(entries(operation, own).stream().map(entry -> (Executable) () -> {
            assertNotNull(UUID.fromString((String) entry.get("subjectId")), operation::toString);
            assertTrue(entry.get("action").toString().matches("[a-z-]+\\.[a-z-]+"), () -> operation + " " + entry);
            assertEquals(account, entry.get("accountId"));
            if (operation.id().equals("createOrganisation")) {
                assertEquals(entry.get("subjectId"), entry.get("organisationId"));
            } else if (OF_THE_INSTALLATION.contains(operation.id())) {
                assertEquals(null, entry.get("organisationId"), operation::toString);
            } else {
                assertEquals(own.organisation().toString(), entry.get("organisationId"), operation::toString);
            }
        }));
    }
}
