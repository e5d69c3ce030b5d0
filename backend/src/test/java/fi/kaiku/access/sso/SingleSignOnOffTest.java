package fi.kaiku.access.sso;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// Without a provider; with one it is tried in a browser, in frontend/e2e/sso.e2e.ts.
@QuarkusTest
class SingleSignOnOffTest {

    @Test
    void offersPasswordsOnly() {
        given().get("/api/v1/session/ways")
                .then()
                .statusCode(200)
                .body("password", equalTo(true))
                .body("provider", nullValue());
    }

    @Test
    void leadsBackToTheLoginPage() {
        given().redirects()
                .follow(false)
                .get("/api/v1/session/sso?returnTo=/surveys&code=made-up&state=made-up")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?sign-in=off"))
                .header("Set-Cookie", nullValue());
    }
}
