package fi.kaiku.partner.client;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.platform.Scope;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Contract;
import fi.kaiku.testing.Contract.Operation;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Partner;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a partner's system may do inside.
@QuarkusTest
class PartnerTest {

    @Test
    void sendsAnswersThroughCollectorsOfItsOrganisationOnly() {
        Place own = Place.open();
        Place others = Place.open();
        Partner partner = Partner.of(own.organisationId(), "submissions:write");
        Answer first = Answer.to(own);
        send(partner, first, Answer.to(others))
                .statusCode(207)
                .body("results.status", contains("stored", "invalid"))
                .body("results[1].problem.errors[0].code", equalTo("collector.unknown"));
        Answer.to(others).put().statusCode(201); // as any visitor may
        partner.asks()
                .body(Answer.to(own).body())
                .put("/api/v1/submissions/{id}", Answer.to(own).id())
                .then()
                .statusCode(201);
        partner.asks()
                .body(Answer.to(others).body())
                .put("/api/v1/submissions/{id}", Answer.to(others).id())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("collector.unknown"));
    }

    @Test
    void sendsNothingWithoutTheScope() {
        Place place = Place.open();
        Partner partner = Partner.of(place.organisationId(), "surveys:read submissions:read");
        send(partner, Answer.to(place)).statusCode(403).body("type", equalTo("/problems/scope-missing"));
        partner.asks()
                .body(Answer.to(place).body())
                .put("/api/v1/submissions/{id}", Answer.to(place).id())
                .then()
                .statusCode(403);
    }

    @Test
    void isNamedInTheAuditLogWhenItReadsSubmissions() {
        Place place = Place.open();
        Answer.to(place).put().statusCode(201);
        Partner partner = Partner.of(place.organisationId(), "submissions:read");
        partner.asks()
                .get("/api/v1/surveys/{id}/submissions", place.surveyId())
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        Staff.of("manager", place.organisationId())
                .get("/api/v1/audit-entries?limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.action == 'records.read' }.clientId",
                        hasItem(partner.id().toString()))
                .body("items.findAll { it.action == 'records.read' }.accountId", contains(nullValue()));
    }

    /// Joint museums are open to the staff of each other, not to their partners.
    @Test
    void readsFiguresOfItsOwnOrganisationOnly() {
        Place own = Place.open();
        Place others = Place.open(Places.organisation(), Place.definition("visit.json"));
        Places.cluster("joint", own.museumId(), others.museumId());
        Partner partner = Partner.of(own.organisationId(), "insight:read");
        for (int i = 0; i < 5; i++) {
            Answer.to(own).put().statusCode(201);
            Answer.to(others).put().statusCode(201);
        }
        partner.asks()
                .get("/api/v1/surveys/{id}/results", own.surveyId())
                .then()
                .statusCode(200)
                .body("n", equalTo(5));
        Staff.of("analyst", own.organisationId())
                .get("/api/v1/surveys/{id}/results", others.surveyId())
                .then()
                .body("n", equalTo(5));
        partner.asks()
                .get("/api/v1/surveys/{id}/results", others.surveyId())
                .then()
                .statusCode(404);
    }

    @Test
    void isNobodyWithAnAccount() {
        Partner partner = Partner.of(Places.organisation(), Partner.EVERYTHING);
        for (String path : List.of("session", "staff-accounts", "audit-entries", "saved-views")) {
            partner.asks()
                    .get("/api/v1/" + path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/not-for-clients"));
        }
    }

    /// Somebody who is logged in as well is still the client: what a key may not do, no cookie adds.
    @Test
    void winsOverASessionThatComesAlong() {
        Partner partner = Partner.of(Places.organisation(), "insight:shared");
        partner.asks()
                .cookie(Staff.COOKIE, Staff.session("manager", partner.organisationId()))
                .get("/api/v1/surveys")
                .then()
                .statusCode(403);
    }

    @Test
    void isRefusedWithAWrongKeyWhereverItAsks() {
        for (String key : List.of(
                "kaiku_", KeyText.KEY.random().text(), KeyText.TOKEN.random().text(), "kaiku_ä")) {
            for (String path : List.of("surveys", "collect/nothing", "schemas/survey-definition", "nowhere")) {
                Partner.asks(key)
                        .get("/api/v1/" + path)
                        .then()
                        .statusCode(401)
                        .contentType("application/problem+json")
                        .header("WWW-Authenticate", containsString("invalid_token"))
                        .body("type", equalTo("/problems/key-refused"));
            }
        }
    }

    /// A large body arrives whole although its sender was looked up before it was read.
    @Test
    void sendsALargeBatch() {
        Place place = Place.open();
        Partner partner = Partner.of(place.organisationId(), "submissions:write");
        Answer[] many = Stream.generate(() -> Answer.to(place).answers(Map.of("overall", 1, "why", "x".repeat(200))))
                .limit(500)
                .toArray(Answer[]::new);
        send(partner, many).statusCode(207).body("results.findAll { it.status == 'stored' }", hasSize(500));
    }

    /// What was not read of one request does not stand in the way of the next on the same connection.
    @Test
    void leavesTheConnectionGoodForMore() throws IOException {
        String body = "x".repeat(300_000);
        String refused =
                "POST /api/v1/submissions/batch HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer kaiku_wrong\r\n"
                        + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                                .formatted(body.length(), body);
        String next = "GET /api/v1/collect/nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((refused + next).getBytes(StandardCharsets.US_ASCII));
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answers.startsWith("HTTP/1.1 401"), answers);
            assertTrue(answers.contains("HTTP/1.1 404"), answers);
        }
    }

    /// The one table of the code names operations that there are, and the document has what it says.
    @Test
    void findsItsScopesInTheDocument() {
        Map<String, Operation> operations =
                Contract.operations().collect(Collectors.toMap(Operation::id, operation -> operation));
        Set<String> opened = new TreeSet<>();
        for (Scope scope : Scope.values()) {
            for (String operation : scope.operations()) {
                assertTrue(operations.containsKey(operation), operation);
                assertTrue(
                        List.of(operations.get(operation).scopes().split(" ")).contains(scope.code()), operation);
                opened.add(operation);
            }
        }
        assertEquals(
                opened,
                operations.values().stream()
                        .filter(operation -> !operation.scopes().isEmpty())
                        .map(Operation::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                Partner.EVERYTHING,
                Arrays.stream(Scope.values()).map(Scope::code).collect(Collectors.joining(" ")));
    }

    /// There is nothing with which a key could be compared, bit by bit: only its hash is kept, and an index finds it.
    @Test
    void isLookedUpByHash() throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = OwnersDatabase.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            try (ResultSet steps = statement.executeQuery("explain select id from api_keys where key_hash = '\\x00'")) {
                while (steps.next()) {
                    plan.append(steps.getString(1));
                }
            }
        }
        assertTrue(plan.indexOf("api_keys_key_hash_idx") > 0, plan::toString);
    }

    private static ValidatableResponse send(Partner partner, Answer... answers) {
        return partner.asks()
                .body(Map.of(
                        "submissions", Arrays.stream(answers).map(Answer::item).toList()))
                .post("/api/v1/submissions/batch")
                .then();
    }
}
