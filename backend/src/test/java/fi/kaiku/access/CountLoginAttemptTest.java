package fi.kaiku.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CountLoginAttemptTest {

    private static final String PASSWORD = "a long enough password";

    @Test
    void looksAtNoMorePasswordsAfterTenWrongOnes() {
        String email = account();
        guess(email, Map.of());
        logIn(email, PASSWORD, Map.of())
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/login-paused"));
        int seconds = Integer.parseInt(logIn(email, PASSWORD, Map.of()).header("Retry-After"));
        assertTrue(seconds > 800 && seconds <= 900, () -> seconds + " s");
    }

    @Test
    void letsTheOwnerInWhereTheyHaveLoggedInBefore() {
        String email = account();
        Map<String, String> own = logIn(email, PASSWORD, Map.of()).cookies();
        guess(email, Map.of());
        logIn(email, PASSWORD, Map.of()).then().statusCode(429);
        logIn(email, PASSWORD, own).then().statusCode(204);
    }

    @Test
    void countsAKnownBrowserByItself() {
        String email = account();
        Map<String, String> own = logIn(email, PASSWORD, Map.of()).cookies();
        guess(email, own);
        logIn(email, PASSWORD, own).then().statusCode(429);
        logIn(email, PASSWORD, Map.of()).then().statusCode(204);
    }

    @Test
    void isNotTakenInByACookieOfSomebodyElse() {
        String email = account();
        String own = known(logIn(email, PASSWORD, Map.of()).cookies());
        Map<String, String> others = logIn(account(), PASSWORD, Map.of()).cookies();
        guess(email, Map.of());
        for (String value : List.of("made-up", "made.up", "", others.get(known(others)))) {
            logIn(email, PASSWORD, Map.of(own, value)).then().statusCode(429);
        }
    }

    @Test
    void treatsAnAddressThatNobodyHasAlike() {
        String nobody = UUID.randomUUID() + "@example.org";
        guess(nobody, Map.of());
        assertEquals(429, logIn(nobody, PASSWORD, Map.of()).statusCode());
    }

    @Test
    void forgetsWrongPasswordsAfterARightOne() {
        String email = account();
        for (int round = 0; round < 2; round++) {
            IntStream.range(0, Limit.PASSWORDS.most() - 1)
                    .forEach(any -> logIn(email, "wrong", Map.of()).then().statusCode(401));
            logIn(email, PASSWORD, Map.of()).then().statusCode(204);
        }
    }

    private static void guess(String email, Map<String, String> cookies) {
        IntStream.range(0, Limit.PASSWORDS.most())
                .forEach(any -> logIn(email, "wrong", cookies).then().statusCode(401));
    }

    private static Response logIn(String email, String password, Map<String, String> cookies) {
        return given().contentType(ContentType.JSON)
                .cookies(cookies)
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/session");
    }

    /// The name of the cookie by which a browser is known.
    private static String known(Map<String, String> cookies) {
        return cookies.keySet().stream()
                .filter(name -> name.startsWith("kaiku-known-"))
                .findFirst()
                .orElseThrow();
    }

    private static String account() {
        String email = UUID.randomUUID() + "@example.org";
        Staff.administrator()
                .body(Map.of(
                        "email",
                        email,
                        "name",
                        "Analyytikko",
                        "password",
                        PASSWORD,
                        "language",
                        "fi",
                        "grants",
                        List.of(Map.of("organisationId", Places.organisation(), "role", "analyst"))))
                .post("/api/v1/staff-accounts")
                .then()
                .statusCode(201);
        return email;
    }
}
