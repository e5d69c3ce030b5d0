package fi.kaiku.access.recovery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fi.kaiku.platform.mail.Letterbox;
import fi.kaiku.testing.Person;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PasswordResetTest {

    private static final String OTHER = "seitsemän veljestä metsässä";

    private final MockMailbox mails;
    private Person person;
    private Letterbox letterbox;

    PasswordResetTest(MockMailbox mails) {
        this.mails = mails;
    }

    @BeforeEach
    void hire() {
        person = Person.hired("editor", Places.organisation());
        letterbox = new Letterbox(mails, person.email());
    }

    private static Response ask(String email) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email))
                .post("/api/v1/password-resets");
    }

    private static ValidatableResponse choose(String token, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token, "password", password))
                .post("/api/v1/password-reset-completions")
                .then();
    }

    private String token() {
        ask(person.email()).then().statusCode(202);
        return Letterbox.token(letterbox.letters(1).getLast(), "/password-reset");
    }

    @Test
    void takesAnotherPasswordByTheLinkOnceAndEndsAllSessions() {
        String before = person.logsIn();
        String token = token();
        choose(token, OTHER).statusCode(204).header("Set-Cookie", equalTo(null));
        Staff.as(before).get("/api/v1/session").then().statusCode(401);
        assertEquals(401, person.givesPassword(Person.PASSWORD, Map.of()).statusCode());
        assertEquals(204, person.givesPassword(OTHER, Map.of()).statusCode());
        choose(token, Person.PASSWORD).statusCode(409).body("type", equalTo("/problems/link-ended"));
        assertEquals(
                "Ditt lösenord till Kaiku har bytts",
                letterbox.letters(2).getLast().getSubject());
    }

    @Test
    void answersTheSameWhoeverAsks() {
        Response known = ask(person.email().toUpperCase(Locale.ROOT));
        Response unknown = ask(UUID.randomUUID() + "@example.org");
        assertEquals(known.statusCode(), unknown.statusCode());
        assertEquals(known.asString(), unknown.asString());
        assertEquals(known.headers().asList().size(), unknown.headers().asList().size());
        letterbox.letters(1);
    }

    @Test
    void writesThreeTimesAnHourAtMost() {
        for (int i = 0; i < 5; i++) {
            ask(person.email()).then().statusCode(202);
        }
        Person after = Person.hired("editor", Places.organisation());
        ask(after.email());
        new Letterbox(mails, after.email()).letters(1); // errands go one after the other
        assertEquals(3, letterbox.here());
    }

    @Test
    void writesToNobodyWhoIsDisabled() {
        String account = "/api/v1/staff-accounts/" + person.id();
        Staff.administrator()
                .header("If-Match", Staff.administrator().get(account).header("ETag"))
                .body(Map.of("disabled", true))
                .patch(account)
                .then()
                .statusCode(200);
        ask(person.email()).then().statusCode(202);
        Person after = Person.hired("editor", Places.organisation());
        ask(after.email());
        new Letterbox(mails, after.email()).letters(1);
        assertEquals(0, letterbox.here());
    }

    @Test
    void endsTheOtherLinksOfTheAccount() {
        String first = token();
        ask(person.email());
        String second = Letterbox.token(letterbox.letters(2).getLast(), "/password-reset");
        choose(second, OTHER).statusCode(204);
        choose(first, Person.PASSWORD).statusCode(409);
    }

    @Test
    void keepsTheLinkWhereThePasswordIsRefused() {
        String token = token();
        choose(token, "passwordpassword").statusCode(422).body("errors.pointer", contains("/password"));
        choose(token, OTHER).statusCode(204);
    }

    /// Else the letter box alone would be enough.
    @Test
    void leavesTheSecondFactorOn() {
        String session = person.logsIn();
        String secret = Staff.as(session)
                .body(Map.of("password", Person.PASSWORD))
                .post("/api/v1/account/second-factor")
                .path("secret");
        Staff.as(session)
                .body(Map.of("code", Person.code(secret, Instant.now())))
                .put("/api/v1/account/second-factor")
                .then()
                .statusCode(200);
        ask(person.email());
        choose(Letterbox.token(letterbox.letters(2).getLast(), "/password-reset"), OTHER)
                .statusCode(204);
        Response login = person.givesPassword(OTHER, Map.of());
        login.then().statusCode(200).body("next", equalTo("second-factor"));
        assertNull(login.cookie(Staff.COOKIE));
    }

    /// A host that a request names would get the link of whoever forgot.
    @Test
    void leadsToTheSettingWhateverTheRequestSays() {
        given().contentType(ContentType.JSON)
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .body(Map.of("email", person.email()))
                .post("/api/v1/password-resets")
                .then()
                .statusCode(202);
        Letterbox.token(letterbox.letters(1).getLast(), "/password-reset");
    }
}
