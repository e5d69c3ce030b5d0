package fi.kaiku.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersTest {

    private static final String POLICY = "Content-Security-Policy";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/surveys", "/kiosk.html", "/api/v1/session", "/api/v1/nothing", "/q/health/live"})
    void letsNoBrowserGuessTypesOrTellWhereItCameFrom(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", containsString("microphone=()"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/surveys", "/kiosk.html"})
    void runsNoScriptButItsOwn(String path) {
        given().get(path)
                .then()
                .header(
                        POLICY,
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self';"),
                                containsString("base-uri 'none'"),
                                not(containsString("unsafe-eval"))));
    }

    @Test
    void keepsTheStudioOutOfOtherSitesFrames() {
        given().get("/surveys").then().header(POLICY, containsString("frame-ancestors 'self'"));
        given().get("/kiosk.html").then().header(POLICY, not(containsString("frame-ancestors")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/session", "/api/v1/surveys"})
    void keepsAnswersOfTheApiFromSharedCaches(String path) {
        given().get(path)
                .then()
                .header("Cache-Control", equalTo("private, no-cache"))
                .header(POLICY, equalTo("default-src 'none'; frame-ancestors 'none'"));
    }
}
