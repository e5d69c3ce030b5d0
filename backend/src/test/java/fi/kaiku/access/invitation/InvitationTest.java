package fi.kaiku.access.invitation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.kaiku.platform.mail.Letterbox;
import fi.kaiku.testing.Person;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationTest {

    private static final String INVITATIONS = "/api/v1/invitations";

    private final MockMailbox mails;
    private final String email = UUID.randomUUID() + "@example.org";
    private UUID organisation;

    InvitationTest(MockMailbox mails) {
        this.mails = mails;
    }

    @BeforeEach
    void newOrganisation() {
        organisation = Places.organisation();
    }

    private RequestSpecification manager() {
        return Staff.of("manager", organisation);
    }

    private ValidatableResponse invite(RequestSpecification as, String to, String role) {
        return as.body(Map.of(
                        "email",
                        to,
                        "language",
                        "fi",
                        "grants",
                        List.of(Map.of("organisationId", organisation, "role", role))))
                .post(INVITATIONS)
                .then();
    }

    private String token(int letters) {
        return Letterbox.token(new Letterbox(mails, email).letters(letters).getLast(), "/invitation");
    }

    private static ValidatableResponse accept(String token, Map<String, String> changes) {
        Map<String, String> request =
                new HashMap<>(Map.of("token", token, "name", "Uusi", "language", "fi", "password", Person.PASSWORD));
        request.putAll(changes);
        return given().contentType(ContentType.JSON)
                .body(request)
                .post("/api/v1/invitation-acceptances")
                .then();
    }

    private static ValidatableResponse preview(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/api/v1/invitation-previews")
                .then();
    }

    @Test
    void leadsFromALetterToAnAccountWithTheRole() {
        invite(manager(), email, "editor").statusCode(201).body("email", equalTo(email));
        preview(token(1)).statusCode(200).body("email", equalTo(email)).body("hasAccount", equalTo(false));
        accept(token(1), Map.of()).statusCode(204).header("Set-Cookie", equalTo(null));
        Staff.as(Staff.logIn(email, Person.PASSWORD))
                .get("/api/v1/session")
                .then()
                .body("roles.role", contains("editor"))
                .body("roles.organisationId", contains(organisation.toString()));
        manager().get(INVITATIONS).then().body("items.email", not(hasItem(email)));
    }

    @Test
    void worksOnce() {
        invite(manager(), email, "editor");
        accept(token(1), Map.of()).statusCode(204);
        accept(token(1), Map.of()).statusCode(409).body("type", equalTo("/problems/link-ended"));
        preview(token(1)).statusCode(409);
        preview("made-up").statusCode(409);
    }

    @Test
    void addsTheRoleToAnAccountThatIsThereAndChangesNothingElse() {
        Person person = Person.hired("analyst", Places.organisation());
        invite(manager(), person.email(), "editor");
        String token =
                Letterbox.token(new Letterbox(mails, person.email()).letters(1).getFirst(), "/invitation");
        preview(token).body("hasAccount", equalTo(true));
        accept(token, Map.of("name", "Else", "password", "seitsemän veljestä metsässä"))
                .statusCode(204);
        person.loggedIn()
                .get("/api/v1/session")
                .then()
                .body("user.name", equalTo("Asta"))
                .body("roles.role", containsInAnyOrder("analyst", "editor"));
    }

    @Test
    void asksThoseWithoutAnAccountForWhatItNeeds() {
        invite(manager(), email, "editor");
        given().contentType(ContentType.JSON)
                .body(Map.of("token", token(1)))
                .post("/api/v1/invitation-acceptances")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name", "/language", "/password"));
        accept(token(1), Map.of("password", "passwordpassword"))
                .statusCode(422)
                .body("errors.pointer", contains("/password"));
        accept(token(1), Map.of()).statusCode(204);
    }

    @Test
    void offersNothingThatTheInviterMayNotGive() {
        invite(manager(), email, "administrator").statusCode(422).body("errors.pointer", contains("/grants/0"));
        invite(Staff.of("manager", Places.organisation()), email, "analyst").statusCode(422);
        invite(Staff.of("editor", organisation), email, "analyst").statusCode(403);
    }

    /// Somebody who is shown the door must not leave it open behind them.
    @Test
    void endsWithTheRoleOfTheInviter() {
        Person inviter = Person.hired("manager", organisation);
        invite(inviter.loggedIn(), email, "editor").statusCode(201);
        String account = "/api/v1/staff-accounts/" + inviter.id();
        Staff.administrator()
                .header("If-Match", Staff.administrator().get(account).header("ETag"))
                .body(Map.of("grants", List.of(Map.of("organisationId", organisation, "role", "editor"))))
                .patch(account)
                .then()
                .statusCode(200);
        accept(token(1), Map.of()).statusCode(409);
    }

    @Test
    void endsWhenItIsWithdrawnOrSentAgain() {
        String id = invite(manager(), email, "editor").extract().path("id");
        String first = token(1);
        manager().post(INVITATIONS + "/" + id + "/letters").then().statusCode(204);
        String second = token(2);
        accept(first, Map.of()).statusCode(409);
        preview(second).statusCode(200);
        manager().delete(INVITATIONS + "/" + id).then().statusCode(204);
        accept(second, Map.of()).statusCode(409);
    }

    @Test
    void doesNotFillALetterBox() {
        String id = invite(manager(), email, "editor").extract().path("id");
        manager().post(INVITATIONS + "/" + id + "/letters").then().statusCode(204);
        manager().post(INVITATIONS + "/" + id + "/letters").then().statusCode(204);
        manager()
                .post(INVITATIONS + "/" + id + "/letters")
                .then()
                .statusCode(429)
                .body("type", equalTo("/problems/letters-paused"));
    }

    @Test
    void isSeenByThoseWhoManageThereOnly() {
        String id = invite(manager(), email, "editor").extract().path("id");
        RequestSpecification stranger = Staff.of("manager", Places.organisation());
        stranger.get(INVITATIONS).then().statusCode(200).body("items.email", not(hasItem(email)));
        stranger.delete(INVITATIONS + "/" + id).then().statusCode(404);
        stranger.post(INVITATIONS + "/" + id + "/letters").then().statusCode(404);
        manager()
                .get(INVITATIONS)
                .then()
                .body("items.email", hasItem(email))
                .body("items.token", hasItem(equalTo(null)));
    }

    /// A host that a request names would get the link of whoever is invited.
    @Test
    void leadsToTheSettingWhateverTheRequestSays() {
        invite(manager().header("Host", "evil.example").header("X-Forwarded-Host", "evil.example"), email, "editor")
                .statusCode(201);
        token(1);
    }
}
