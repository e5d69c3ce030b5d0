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
import fi.kaiku.testing.Identity;
import fi.kaiku.testing.Partner;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Room;
import fi.kaiku.testing.Staff;
import fi.kaiku.testing.Tablet;
import fi.kaiku.testing.Things;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// That organisations stay apart, asked of every operation of the API document; who may do what in one is the table of
/// [AccessTest].
@QuarkusTest
class TenancyTest {

    /// Whose 401 is about a password or a code.
    private static final Set<String> LOGINS = Set.of("signIn", "signInSecondFactor");

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
    void letsAPartnersSystemDoWhatItsScopesOpenAndNothingElse() {
        Things own = things();
        List<Operation> deletionsLast = operations.stream()
                .sorted(Comparator.comparing(operation -> operation.method() == Method.DELETE))
                .toList();
        for (Operation operation : deletionsLast) {
            if (operation.isForStaff() && operation.scopes().isEmpty()) {
                assertProblem("not-for-clients", operation, Identity.PARTNER, own);
            } else if (!operation.scopes().isEmpty()) {
                Response opened = operation.send(Identity.PARTNER.asks(own.organisation(), operation), own);
                boolean invalid = opened.statusCode() == 422 && !operation.isForStaff(); // another survey's answers
                assertTrue(opened.statusCode() < 300 || invalid, () -> operation + ": " + opened.asString());
                assertProblem("scope-missing", operation, Identity.PARTNER_WITHOUT_SCOPE, own);
            }
        }
    }

    @Test
    void answersAPartnersSystemWhatBelongsToOthersLikeWhatDoesNotExist() {
        Things theirs = things();
        for (Operation operation : operations) {
            if (operation.isForStaff() && !operation.scopes().isEmpty() && operation.namesSomething()) {
                Response others = operation.send(Identity.OTHER_PARTNER.asks(theirs.organisation(), operation), theirs);
                Response nothing =
                        operation.send(Identity.OTHER_PARTNER.asks(theirs.organisation(), operation), Things.none());
                assertTrue(others.statusCode() >= 400, () -> operation + " lets it through: " + others.asString());
                assertEquals(withoutPath(nothing), withoutPath(others), operation::toString);
            }
        }
    }

    private static void assertProblem(String slug, Operation operation, Identity identity, Things things) {
        Response response = operation.send(identity.asks(things.organisation(), operation), things);
        assertEquals(
                "/problems/" + slug,
                response.jsonPath().getString("type"),
                () -> "%s as %s: %s".formatted(operation, identity, response.asString()));
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
        Partner partner = Partner.of(place.organisationId(), "surveys:read");
        UUID webhook = webhook(place);
        Room workshop = Room.open(place.organisationId(), place.museumId());
        return Things.none()
                .with("organisations", place.organisationId())
                .with("museums", place.museumId())
                .with("surveys", place.surveyId())
                .with("collectors", place.collectorId())
                .with("devices", tablet.id())
                .with("clusters", cluster)
                .with("staff-accounts", UUID.fromString(account))
                .with("quarantined-submissions", quarantined(tablet, place))
                .with("answers", stored.id())
                .with(
                        "comments",
                        UUID.fromString(Staff.administrator()
                                .get("/api/v1/surveys/%s/comments".formatted(place.surveyId()))
                                .path("items[0].id")))
                .with(
                        "comment-tags",
                        entered("comment-tags", Map.of("organisationId", place.organisationId(), "name", "Näyttely")))
                .with(
                        "reply-templates",
                        entered(
                                "reply-templates",
                                Map.of(
                                        "organisationId",
                                        place.organisationId(),
                                        "name",
                                        "Kiitos",
                                        "texts",
                                        Map.of("fi", "Kiitos!"))))
                .with("releases", released(cluster))
                .with(
                        "reference-values",
                        entered(
                                "reference-values",
                                Map.of(
                                        "construct", "visit.recommend",
                                        "figure", "nps",
                                        "value", 53,
                                        "year", 2018,
                                        "country", "DK",
                                        "source", "Slots- og Kulturstyrelsen")))
                .with("saved-views", sharedView(place))
                .with("findings", finding(place))
                .with("actions", doneAction(place))
                .with("ideas", idea(place, "Penkkejä näyttelyyn"))
                .with("speaking-ideas", idea(place, "Lisää istumapaikkoja"))
                .with("public-answers", publicAnswer(place))
                .with("workshops", workshop.id())
                .with("workshop-cards", workshop.write("Lukunurkka"))
                .with("workshop-groups", workshop.group("Istua ja lukea"))
                .with("invitations", invited(place))
                .with("api-clients", partner.id())
                .with("api-keys", partner.keyId())
                .with("webhooks", webhook)
                .with(
                        "deliveries",
                        UUID.fromString(Staff.administrator()
                                .post("/api/v1/webhooks/%s/pings".formatted(webhook))
                                .path("deliveryId")))
                .withKey(place.key());
    }

    private static UUID entered(String collection, Map<String, ?> content) {
        return UUID.fromString(Staff.administrator()
                .body(content)
                .post("/api/v1/" + collection)
                .path("id"));
    }

    /// That leads nowhere.
    private static UUID webhook(Place place) {
        return Staff.administrator()
                .body(Map.of("organisationId", place.organisationId(), "url", "http://localhost:9/"))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("webhook.id");
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

    private static UUID finding(Place place) {
        return entered(
                "findings",
                Map.of(
                        "organisationId",
                        place.organisationId(),
                        "statement",
                        "Kahvila saa huonompia arvioita kuin näyttelyt.",
                        "measure",
                        Map.of("surveyId", place.surveyId(), "question", "overall", "goal", "increase")));
    }

    /// Which can be measured again.
    private static UUID doneAction(Place place) {
        UUID action = entered(
                "actions",
                Map.of(
                        "organisationId",
                        place.organisationId(),
                        "title",
                        "Lisää tuoleja",
                        "measure",
                        Map.of("surveyId", place.surveyId(), "question", "overall", "goal", "increase")));
        Staff.administrator()
                .header("If-Match", "*")
                .body(Map.of("state", "done", "doneOn", "2026-05-04"))
                .put("/api/v1/actions/%s/state".formatted(action))
                .then()
                .statusCode(200);
        return action;
    }

    private static UUID idea(Place place, String text) {
        return entered("ideas", Map.of("organisationId", place.organisationId(), "text", text, "language", "fi"));
    }

    private static UUID publicAnswer(Place place) {
        Map<String, String> words =
                Map.of("fi", "Kahvila on auki.", "sv", "Kaféet är öppet.", "en", "The café is open.");
        return entered("public-answers", Map.of("museumId", place.museumId(), "said", words, "did", words));
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
