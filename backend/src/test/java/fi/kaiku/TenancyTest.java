package fi.kaiku;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Contract;
import fi.kaiku.testing.Contract.Operation;
import fi.kaiku.testing.Contract.Things;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import fi.kaiku.testing.Tablet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who may do what, asked of every operation of the API document.
@QuarkusTest
class TenancyTest {

    private static final List<String> ROLES = List.of("manager", "editor", "analyst");

    /// What a role is refused in its own organisation; everything else it may do.
    private static final Set<String> FOR_ADMINISTRATORS = Set.of(
            "createOrganisation",
            "changeOrganisation",
            "checkTallies",
            "putLoginPolicy",
            "createReferenceValue",
            "putReferenceValue",
            "deleteReferenceValue");

    private static final Set<String> FOR_MANAGERS = Set.of(
            "createMuseum",
            "changeMuseum",
            "createServicePoint",
            "putVisits",
            "putVisitsFile",
            "createCluster",
            "setClusterMember",
            "createRelease",
            "importSubmissions",
            "flagSubmission",
            "mendQuarantinedSubmission",
            "discardQuarantinedSubmission",
            "listStaffAccounts",
            "listAuditEntries",
            "createStaffAccount",
            "getStaffAccount",
            "changeStaffAccount",
            "resetSecondFactor",
            "getLoginPolicy",
            "createInvitation",
            "listInvitations",
            "resendInvitation",
            "withdrawInvitation");

    /// Whose 401 is about a password or a code.
    private static final Set<String> LOGINS = Set.of("signIn", "signInSecondFactor");

    /// For managers and analysts, not for editors.
    private static final Set<String> RECORDS =
            Set.of("listSubmissions", "getDataPackage", "listQuarantinedSubmissions");

    private static final Set<String> FOR_EDITORS = Set.of(
            "createSurvey",
            "importSurvey",
            "putSurveyDraft",
            "putInstrumentWording",
            "deleteInstrumentWording",
            "putSurveyTexts",
            "publishSurveyVersion",
            "patchSavedView",
            "deleteSavedView",
            "createCollector",
            "patchCollector",
            "createDevice",
            "patchDevice",
            "inviteDevice",
            "revokeDevice",
            "moderateComments",
            "getUnredactedComment",
            "putCommentAnswer",
            "deleteCommentAnswer",
            "createReplyTemplate",
            "putReplyTemplate",
            "deleteReplyTemplate");

    private List<Operation> operations = List.of();

    @BeforeEach
    void readTheDocument() {
        operations = Contract.operations().toList();
        assertTrue(operations.size() > 35, () -> "only " + operations);
    }

    @Test
    void asksForALoginWhereTheDocumentSaysSo() {
        Map<String, Boolean> asked = new TreeMap<>();
        Map<String, Boolean> documented = new TreeMap<>();
        for (Operation operation : operations) {
            if (!LOGINS.contains(operation.id())) {
                asked.put(operation.id(), operation.send(given(), Things.none()).statusCode() == 401);
                documented.put(operation.id(), operation.secured());
            }
        }
        assertEquals(documented, asked);
    }

    @Test
    void answersWhatBelongsToOthersLikeWhatDoesNotExist() {
        Things theirs = things();
        UUID stranger = Places.organisation();
        for (Operation operation : operations) {
            if (operation.isForStaff() && operation.namesSomething()) {
                Response others = operation.send(Staff.of("manager", stranger), theirs);
                Response nothing = operation.send(Staff.of("manager", stranger), Things.none());
                assertTrue(
                        others.statusCode() >= 400, () -> operation + " lets a stranger through: " + others.asString());
                assertEquals(withoutPath(nothing), withoutPath(others), operation::toString);
            }
        }
    }

    @Test
    void letsEachRoleDoWhatItIsFor() {
        for (String role : ROLES) {
            Things own = things();
            Set<String> refused = operations.stream()
                    .filter(Operation::isForStaff)
                    .filter(operation -> !operation.isAboutOneself())
                    .sorted(Comparator.<Operation, Boolean>comparing(
                                    operation -> operation.method() == Method.DELETE) // what goes, goes last
                            .thenComparing(operation -> operation.id().equals("signOut")))
                    .filter(operation -> {
                        Response response = operation.send(Staff.of(role, own.organisation()), own);
                        assertTrue(
                                response.statusCode() == 403 || response.statusCode() < 300 || isConflict(response),
                                () -> "%s as %s: %s".formatted(operation, role, response.asString()));
                        return response.statusCode() == 403;
                    })
                    .map(Operation::id)
                    .collect(Collectors.toSet());
            assertEquals(notFor(role), refused, role);
        }
    }

    private static Set<String> notFor(String role) {
        return switch (role) {
            case "manager" -> FOR_ADMINISTRATORS;
            case "editor" -> union(union(FOR_ADMINISTRATORS, FOR_MANAGERS), RECORDS);
            default -> union(union(FOR_ADMINISTRATORS, FOR_MANAGERS), FOR_EDITORS);
        };
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new HashSet<>(some);
        union.addAll(others);
        return union;
    }

    /// The draft of the place is published already, and so is what it has to release.
    private static boolean isConflict(Response response) {
        return Set.of("/problems/nothing-to-publish", "/problems/nothing-to-release")
                .contains(response.jsonPath().getString("type"));
    }

    static Things things() {
        Place place = Place.open();
        UUID cluster = Places.cluster("tables", place.museumId());
        Staff.of("analyst", place.organisationId());
        String account = Staff.of("manager", place.organisationId())
                .get("/api/v1/staff-accounts")
                .jsonPath()
                .getString("items.find { it.name == 'analyst' }.id");
        Tablet tablet = Tablet.at(place);
        Answer stored = Answer.to(place).answers(Map.of("overall", 1, "why", "Kahvila oli kiinni."));
        stored.put().statusCode(201);
        return new Things(
                place.organisationId(),
                place.museumId(),
                place.surveyId(),
                place.collectorId(),
                tablet.id(),
                cluster,
                UUID.fromString(account),
                quarantined(tablet, place),
                stored.id(),
                UUID.fromString(Staff.administrator()
                        .get("/api/v1/surveys/%s/comments".formatted(place.surveyId()))
                        .path("items[0].id")),
                entered("comment-tags", Map.of("organisationId", place.organisationId(), "name", "Näyttely")),
                entered(
                        "reply-templates",
                        Map.of(
                                "organisationId",
                                place.organisationId(),
                                "name",
                                "Kiitos",
                                "texts",
                                Map.of("fi", "Kiitos!"))),
                released(cluster),
                entered(
                        "reference-values",
                        Map.of(
                                "construct", "visit.recommend",
                                "figure", "nps",
                                "value", 53,
                                "year", 2018,
                                "country", "DK",
                                "source", "Slots- og Kulturstyrelsen")),
                sharedView(place),
                invited(place),
                place.key());
    }

    private static UUID entered(String collection, Map<String, ?> content) {
        return UUID.fromString(Staff.administrator()
                .body(content)
                .post("/api/v1/" + collection)
                .path("id"));
    }

    private static UUID released(UUID cluster) {
        return Staff.administrator()
                .body(Map.of("clusterId", cluster))
                .post("/api/v1/releases")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("release.id");
    }

    private static UUID invited(Place place) {
        return entered(
                "invitations",
                Map.of(
                        "email",
                        UUID.randomUUID() + "@example.org",
                        "language",
                        "fi",
                        "grants",
                        List.of(Map.of("organisationId", place.organisationId(), "role", "analyst"))));
    }

    private static UUID sharedView(Place place) {
        return Staff.of("manager", place.organisationId())
                .body(Map.of(
                        "surveyId",
                        place.surveyId(),
                        "name",
                        "Kesä",
                        "tab",
                        "overview",
                        "search",
                        "period=year",
                        "sharedWith",
                        place.organisationId()))
                .post("/api/v1/saved-views")
                .jsonPath()
                .getUUID("id");
    }

    private static UUID quarantined(Tablet tablet, Place place) {
        Answer wrong = Answer.to(place).answers(Map.of("overall", 6));
        tablet.send(wrong).body("results[0].status", equalTo("quarantined"));
        return wrong.id();
    }

    private static String withoutPath(Response response) {
        JsonNode problem = Contract.read(response);
        ((ObjectNode) problem).remove("instance");
        return problem.toString();
    }
}
