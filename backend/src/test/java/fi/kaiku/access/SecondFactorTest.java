package fi.kaiku.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import fi.kaiku.testing.Person;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SecondFactorTest {

    private static final String FACTOR = "/api/v1/account/second-factor";
    private static final Map<String, String> MY_PASSWORD = Map.of("password", Person.PASSWORD);

    private UUID organisation;
    private Person person;

    @BeforeEach
    void hire() {
        organisation = Places.organisation();
        person = Person.hired("editor", organisation);
    }

    /// Somebody with an authenticator.
    ///
    /// @param session    the cookie after it was turned on
    /// @param usedAt     whose code was shown
    record Enrolled(String session, String secret, Instant usedAt, List<String> recoveryCodes) {}

    private Enrolled enrol() {
        String session = person.logsIn();
        String secret = Staff.as(session)
                .body(MY_PASSWORD)
                .post(FACTOR)
                .then()
                .statusCode(200)
                .body("uri", startsWith("otpauth://totp/Kaiku%3A"))
                .body("uri", containsString("issuer=Kaiku"))
                .extract()
                .path("secret");
        Instant now = Instant.now();
        Response confirmed = Staff.as(session)
                .body(Map.of("code", Person.code(secret, now)))
                .put(FACTOR)
                .then()
                .statusCode(200)
                .body("recoveryCodes", hasSize(10))
                .extract()
                .response();
        return new Enrolled(confirmed.cookie(Staff.COOKIE), secret, now, confirmed.path("recoveryCodes"));
    }

    private Map<String, String> passwordGiven(Map<String, String> cookies) {
        Response first = person.givesPassword(Person.PASSWORD, cookies);
        first.then().statusCode(200).body("next", equalTo("second-factor"));
        assertNull(first.cookie(Staff.COOKIE));
        return first.cookies();
    }

    private static Response codeGiven(String code, Map<String, String> cookies) {
        return given().contentType(ContentType.JSON)
                .cookies(cookies)
                .body(Map.of("code", code))
                .post("/api/v1/session/second-factor");
    }

    @Test
    void asksForACodeAfterThePassword() {
        Enrolled enrolled = enrol();
        Map<String, String> half = passwordGiven(Map.of());
        String next = Person.code(enrolled.secret(), enrolled.usedAt().plusSeconds(30));
        String session = codeGiven(next, half).then().statusCode(204).extract().cookie(Staff.COOKIE);
        Staff.as(session)
                .get("/api/v1/account")
                .then()
                .statusCode(200)
                .body("secondFactor.recoveryCodesLeft", equalTo(10));
    }

    @Test
    void opensNothingElseWithThePasswordAlone() {
        enrol();
        String half = passwordGiven(Map.of()).get("kaiku-login");
        assertNotNull(half);
        given().cookie("kaiku-login", half).get("/api/v1/session").then().statusCode(401);
        Staff.as(half).get("/api/v1/session").then().statusCode(401);
        Staff.as(half).get("/api/v1/surveys").then().statusCode(401);
        Staff.as(half).get("/api/v1/account").then().statusCode(401);
    }

    @Test
    void doesNotTellWhoHasASecondFactorToThoseWithoutThePassword() {
        enrol();
        Person without = Person.hired("editor", organisation);
        assertEquals(
                without.givesPassword("something else", Map.of()).asString(),
                person.givesPassword("something else", Map.of()).asString());
        codeGiven("123456", Map.of()).then().statusCode(401).body("type", equalTo("/problems/login-ended"));
    }

    @Test
    void takesNoCodeTwice() {
        Enrolled enrolled = enrol();
        codeGiven(Person.code(enrolled.secret(), enrolled.usedAt()), passwordGiven(Map.of()))
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/code-refused"));
        String next = Person.code(enrolled.secret(), enrolled.usedAt().plusSeconds(30));
        codeGiven(next, passwordGiven(Map.of())).then().statusCode(204);
        codeGiven(next, passwordGiven(Map.of())).then().statusCode(401);
    }

    @Test
    void takesEachRecoveryCodeOnceHoweverItIsWritten() {
        Enrolled enrolled = enrol();
        String code = enrolled.recoveryCodes().getFirst();
        codeGiven(code.toUpperCase(Locale.ROOT).replace("-", " "), passwordGiven(Map.of()))
                .then()
                .statusCode(204);
        codeGiven(code, passwordGiven(Map.of())).then().statusCode(401);
        Staff.as(enrolled.session()).get("/api/v1/account").then().body("secondFactor.recoveryCodesLeft", equalTo(9));
    }

    @Test
    void replacesRecoveryCodes() {
        Enrolled enrolled = enrol();
        List<String> fresh = Staff.as(enrolled.session())
                .body(MY_PASSWORD)
                .post(FACTOR + "/recovery-codes")
                .path("recoveryCodes");
        codeGiven(enrolled.recoveryCodes().getFirst(), passwordGiven(Map.of()))
                .then()
                .statusCode(401);
        codeGiven(fresh.getFirst(), passwordGiven(Map.of())).then().statusCode(204);
    }

    @Test
    void endsOtherSessionsWhenItIsTurnedOnAndTakesAnotherTokenHere() {
        String before = person.logsIn();
        Enrolled enrolled = enrol();
        Staff.as(before).get("/api/v1/account").then().statusCode(401);
        Staff.as(enrolled.session()).get("/api/v1/account/sessions").then().body("items", hasSize(1));
    }

    @Test
    void stopsWhoeverGuessesCodesWithoutStoppingTheOwner() {
        Enrolled enrolled = enrol();
        Map<String, String> known = codeGiven(enrolled.recoveryCodes().get(0), passwordGiven(Map.of()))
                .cookies();
        Map<String, String> stranger = passwordGiven(Map.of());
        IntStream.range(0, Limit.CODES.most())
                .forEach(any -> codeGiven("000000", stranger).then().statusCode(401));
        codeGiven(enrolled.recoveryCodes().get(1), stranger).then().statusCode(429);
        codeGiven(enrolled.recoveryCodes().get(1), passwordGiven(Map.of()))
                .then()
                .statusCode(429);
        Map<String, String> owner = new HashMap<>(known);
        owner.putAll(passwordGiven(known));
        codeGiven(enrolled.recoveryCodes().get(1), owner).then().statusCode(204);
    }

    @Test
    void takesPasswordAndCodeToBeTurnedOff() {
        Enrolled enrolled = enrol();
        String code = enrolled.recoveryCodes().getFirst();
        Staff.as(enrolled.session())
                .body(Map.of("password", "wrong", "code", code))
                .post(FACTOR + "/removal")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/password"));
        Staff.as(enrolled.session())
                .body(Map.of("password", Person.PASSWORD, "code", "000000"))
                .post(FACTOR + "/removal")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/code"));
        Staff.as(enrolled.session())
                .body(Map.of("password", Person.PASSWORD, "code", code))
                .post(FACTOR + "/removal")
                .then()
                .statusCode(204);
        person.logsIn();
    }

    @Test
    void isNotBegunAnewWhileItIsOn() {
        Enrolled enrolled = enrol();
        Staff.as(enrolled.session())
                .body(MY_PASSWORD)
                .post(FACTOR)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/second-factor-on"));
    }

    @Test
    void doesNotCountBeforeACodeWasShown() {
        person.loggedIn().body(MY_PASSWORD).post(FACTOR).then().statusCode(200);
        person.loggedIn().body(Map.of("code", "000000")).put(FACTOR).then().statusCode(422);
        person.logsIn();
    }

    @Test
    void allowsNothingButTurningItOnWhereTheOrganisationRequiresIt() {
        require(organisation, true);
        Staff.as(person.logsIn())
                .get("/api/v1/session")
                .then()
                .statusCode(200)
                .body("secondFactorMissing", equalTo(true))
                .body("permissions", hasSize(0));
        person.loggedIn().get("/api/v1/organisations/" + organisation).then().statusCode(404);
        Enrolled enrolled = enrol();
        Staff.as(enrolled.session())
                .get("/api/v1/session")
                .then()
                .body("secondFactorMissing", equalTo(false))
                .body("permissions[0].permissions", hasItem("SURVEY_EDIT"));
        Staff.as(enrolled.session())
                .body(Map.of(
                        "password",
                        Person.PASSWORD,
                        "code",
                        enrolled.recoveryCodes().getFirst()))
                .post(FACTOR + "/removal")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/second-factor-required"));
        require(organisation, false);
    }

    @Test
    void isRequiredByAdministratorsOnly() {
        Staff.of("manager", organisation)
                .body(Map.of("secondFactorRequired", true))
                .put("/api/v1/organisations/{id}/login-policy", organisation)
                .then()
                .statusCode(403);
        Staff.of("administrator", Places.organisation())
                .body(Map.of("secondFactorRequired", true))
                .put("/api/v1/organisations/{id}/login-policy", organisation)
                .then()
                .statusCode(404);
        Staff.of("manager", organisation)
                .get("/api/v1/organisations/{id}/login-policy", organisation)
                .then()
                .statusCode(200)
                .body("secondFactorRequired", equalTo(false));
    }

    @Test
    void isResetByAManagerAndThatIsWrittenDown() {
        Enrolled enrolled = enrol();
        String reset = "/api/v1/staff-accounts/%s/second-factor".formatted(person.id());
        Staff.of("manager", Places.organisation()).delete(reset).then().statusCode(404);
        Staff.of("editor", organisation).delete(reset).then().statusCode(403);
        Staff.as(enrolled.session()).delete(reset).then().statusCode(403);
        Staff.of("manager", organisation)
                .get("/api/v1/staff-accounts/" + person.id())
                .then()
                .body("secondFactor", equalTo(true));
        Staff.of("manager", organisation).delete(reset).then().statusCode(204);
        Staff.as(enrolled.session()).get("/api/v1/account").then().statusCode(401);
        Staff.of("manager", organisation)
                .get("/api/v1/audit-entries")
                .then()
                .body("items.action", hasItems("second-factor.reset"))
                .body("items.subjectId", hasItems(person.id().toString()));
        person.loggedIn().get("/api/v1/account").then().body("secondFactor.since", nullValue());
    }

    private static void require(UUID organisation, boolean required) {
        Staff.of("administrator", organisation); // a second administrator, who then needs one as well
        Staff.administrator()
                .body(Map.of("secondFactorRequired", required))
                .put("/api/v1/organisations/{id}/login-policy", organisation)
                .then()
                .statusCode(200);
    }
}
