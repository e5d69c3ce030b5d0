package fi.kaiku.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fi.kaiku.testing.Person;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountSessionResourceTest {

    private static final String SESSIONS = "/api/v1/account/sessions";

    private Person person;

    @BeforeEach
    void hire() {
        person = Person.hired("editor", Places.organisation());
    }

    @Test
    void listsWhereSomebodyIsLoggedInWithoutWhatOpensIt() {
        String here = person.logsIn();
        String there = person.logsIn();
        String answer = Staff.as(here)
                .get(SESSIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.browser", contains("firefox", "firefox"))
                .body("items.system", contains("linux", "linux"))
                .body("items.current", containsInAnyOrder(true, false))
                .extract()
                .asString();
        assertFalse(answer.contains(here) || answer.contains(there) || answer.contains("127.0.0.1"));
    }

    @Test
    void endsOneByItsId() {
        String here = person.logsIn();
        String there = person.logsIn();
        String id = Staff.as(here).get(SESSIONS).path("items.find { !it.current }.id");
        Staff.as(here).delete(SESSIONS + "/" + id).then().statusCode(204);
        Staff.as(there).get(SESSIONS).then().statusCode(401);
        Staff.as(here).get(SESSIONS).then().body("items", hasSize(1));
        Staff.as(here).delete(SESSIONS + "/" + id).then().statusCode(404);
    }

    @Test
    void endsAllOthers() {
        String here = person.logsIn();
        String there = person.logsIn();
        Staff.as(here).delete(SESSIONS).then().statusCode(204);
        Staff.as(there).get(SESSIONS).then().statusCode(401);
        Staff.as(here).get(SESSIONS).then().body("items", hasSize(1)).body("items[0].current", equalTo(true));
    }

    @Test
    void leavesThoseOfOthersAlone() {
        Person other = Person.hired("manager", Places.organisation());
        String theirs = other.logsIn();
        String id = Staff.as(theirs).get(SESSIONS).path("items[0].id");
        person.loggedIn().delete(SESSIONS + "/" + id).then().statusCode(404);
        person.loggedIn().delete(SESSIONS).then().statusCode(204);
        Staff.as(theirs).get(SESSIONS).then().statusCode(200).body("items.id", contains(id));
    }

    /// Else somebody who planted a cookie in a browser would be logged in with its owner.
    @Test
    void takesAnotherTokenAtEachLogin() {
        String planted = person.logsIn();
        String after = person.givesPassword(Person.PASSWORD, Map.of(Staff.COOKIE, planted))
                .cookie(Staff.COOKIE);
        assertNotEquals(planted, after);
        Staff.as(planted).get(SESSIONS).then().statusCode(401);
    }

    @Test
    void endsOthersWithAChangeOfThePasswordAndGoesOnUnderAnotherToken() {
        String here = person.logsIn();
        String there = person.logsIn();
        String after = Staff.as(here)
                .body(Map.of("currentPassword", Person.PASSWORD, "password", "seitsemän veljestä metsässä"))
                .put("/api/v1/account/password")
                .then()
                .statusCode(204)
                .extract()
                .cookie(Staff.COOKIE);
        Staff.as(there).get(SESSIONS).then().statusCode(401);
        Staff.as(here).get(SESSIONS).then().statusCode(401);
        Staff.as(after).get(SESSIONS).then().statusCode(200).body("items", hasSize(1));
        assertEquals(401, person.givesPassword(Person.PASSWORD, Map.of()).statusCode());
    }

    @Test
    void endsThoseOfWhomIsDisabled() {
        String there = person.logsIn();
        String account = "/api/v1/staff-accounts/" + person.id();
        for (boolean disabled : new boolean[] {true, false}) {
            Staff.administrator()
                    .header("If-Match", Staff.administrator().get(account).header("ETag"))
                    .body(Map.of("disabled", disabled))
                    .patch(account)
                    .then()
                    .statusCode(200);
        }
        Staff.as(there).get(SESSIONS).then().statusCode(401);
    }

    @Test
    void asksForTheOldPasswordAndStopsThoseWhoGuessIt() {
        String here = person.logsIn();
        Map<String, String> wrong = Map.of("currentPassword", "guessed", "password", "seitsemän veljestä metsässä");
        for (int i = 0; i < Limit.PASSWORDS.most(); i++) {
            Staff.as(here)
                    .body(wrong)
                    .put("/api/v1/account/password")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/currentPassword"));
        }
        Staff.as(here)
                .body(Map.of("currentPassword", Person.PASSWORD, "password", "seitsemän veljestä metsässä"))
                .put("/api/v1/account/password")
                .then()
                .statusCode(429);
        person.logsIn();
    }

    @Test
    void refusesAPasswordThatIsGuessedEarly() {
        person.loggedIn()
                .body(Map.of("currentPassword", Person.PASSWORD, "password", "passwordpassword"))
                .put("/api/v1/account/password")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/password"));
    }

    @Test
    void letsSomebodyChangeTheirNameAndLanguageAndNothingElse() {
        String tag = person.loggedIn().get("/api/v1/account").header("ETag");
        person.loggedIn()
                .header("If-Match", tag)
                .body(Map.of("name", "Asta A.", "language", "en"))
                .patch("/api/v1/account")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("name", equalTo("Asta A."))
                .body("language", equalTo("en"))
                .body("secondFactor.required", equalTo(false));
        person.loggedIn()
                .header("If-Match", "*")
                .body(Map.of("email", "else@example.org"))
                .patch("/api/v1/account")
                .then()
                .statusCode(422);
    }
}
