package fi.kaiku.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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

    /// In containers the pages come from a web server of their own, which must say the same.
    @ParameterizedTest
    @ValueSource(strings = {"/surveys", "/kiosk.html"})
    void saysTheSameWhereAWebServerServesThePages(String path) throws IOException {
        String webServer = Files.readString(Path.of("..", "frontend", "Caddyfile"));
        Headers told = given().get(path).headers();
        for (String name : List.of(
                POLICY,
                "X-Content-Type-Options",
                "Referrer-Policy",
                "Cross-Origin-Opener-Policy",
                "Permissions-Policy")) {
            Pattern line = Pattern.compile(name + "\\s+\"?" + Pattern.quote(told.getValue(name)) + "\"?\n");
            assertTrue(line.matcher(webServer).find(), () -> name + " is not " + told.getValue(name));
        }
    }
}
