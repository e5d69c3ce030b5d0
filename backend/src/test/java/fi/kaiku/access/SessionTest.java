package fi.kaiku.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionTest {

    private static final String ADMINISTRATOR = "admin@example.org";
    private static final String PASSWORD = "correct horse battery staple";

    @Test
    void keepsTheSessionInACookieThatScriptsAndOtherSitesCannotUse() {
        logIn(ADMINISTRATOR, PASSWORD)
                .statusCode(204)
                .header("Set-Cookie", containsString("kaiku-session="))
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Strict"))
                .header("Set-Cookie", containsString("Path=/"))
                .header("Set-Cookie", not(containsString("Secure")));
    }

    @Test
    void tellsWhoIsLoggedInAndWhatThatAllows() {
        Staff.administrator()
                .get("/api/v1/session")
                .then()
                .statusCode(200)
                .body("user.email", equalTo(ADMINISTRATOR))
                .body("roles[0].role", equalTo("administrator"))
                .body("roles[0].organisationId", nullValue())
                .body("permissions[0].permissions", hasItems("ORGANISATION_MANAGE", "RECORDS_READ"));
    }

    @Test
    void answersAStrangerWithAProblem() {
        given().get("/api/v1/session")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-logged-in"));
    }

    @Test
    void takesACookieThatOpensNothingForNone() {
        given().cookie(Staff.COOKIE, "made-up").get("/api/v1/session").then().statusCode(401);
    }

    @Test
    void doesNotTellAnUnknownAddressFromAWrongPassword() {
        String unknown =
                logIn("nobody@example.org", PASSWORD).statusCode(401).extract().asString();
        String wrong =
                logIn(ADMINISTRATOR, "something else").statusCode(401).extract().asString();
        assertEquals(unknown, wrong);
    }

    @Test
    void takesTheAddressInAnyCase() {
        logIn(" Admin@Example.org ", PASSWORD).statusCode(204);
    }

    @Test
    void endsTheSessionOnTheServerToo() {
        String session = Staff.logIn(ADMINISTRATOR, PASSWORD);
        Staff.as(session).delete("/api/v1/session").then().statusCode(204);
        Staff.as(session).get("/api/v1/session").then().statusCode(401);
        Staff.as(session).delete("/api/v1/session").then().statusCode(204);
    }

    @Test
    void refusesChangesFromPagesOfOtherSites() {
        Staff.administrator()
                .header("Sec-Fetch-Site", "cross-site")
                .delete("/api/v1/session")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/foreign-origin"));
        Staff.administrator()
                .header("Origin", "https://elsewhere.example")
                .delete("/api/v1/session")
                .then()
                .statusCode(403);
        Staff.administrator().get("/api/v1/session").then().statusCode(200);
    }

    @Test
    void takesARequestThatDoesNotSayWhomItAsksForOneOfAnotherSite() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream().write("""
                    POST /api/v1/session HTTP/1.0\r
                    Origin: http://example.com\r
                    Content-Length: 0\r
                    \r
                    """.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer, startsWith("HTTP/1.0 403"));
        }
    }

    @Test
    void namesTheFieldThatIsMissing() {
        given().contentType(ContentType.JSON)
                .body(Map.of("email", ADMINISTRATOR))
                .post("/api/v1/session")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/password"));
    }

    private static ValidatableResponse logIn(String email, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/session")
                .then();
    }
}
