package fi.kaiku.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The web server of the compose file serves the pages with the headers that the backend has for them, read here only:
/// no test runs it.
class CaddyfileTest {

    private static final Properties SETTINGS = new Properties();
    private static String webServer = "";

    @BeforeAll
    static void read() throws IOException {
        webServer = Files.readString(Path.of("../frontend/Caddyfile"));
        try (Reader settings = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            SETTINGS.load(settings);
        }
    }

    @Test
    void hasTheSamePolicies() {
        String policy = SETTINGS.getProperty("kaiku.page-policy");
        assertEquals(List.of(policy), values("header @kiosk Content-Security-Policy"));
        assertEquals(List.of(policy + "; frame-ancestors 'self'"), values("header @studio Content-Security-Policy"));
    }

    @Test
    void hasTheSameOtherHeaders() {
        for (String name : List.of(
                "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy", "Permissions-Policy")) {
            assertEquals(
                    List.of(SETTINGS.getProperty("quarkus.http.header.\"%s\".value".formatted(name))), values(name));
        }
    }

    @Test
    void keepsBrowsersToTls() {
        String age = values("Strict-Transport-Security").getFirst();
        assertTrue(Pattern.matches("max-age=[0-9]{8,}; includeSubDomains", age), age);
    }

    private static List<String> values(String header) {
        return Pattern.compile(
                        "^\\s*(?:header )?%s \"?([^\"\n]+)\"?$".formatted(Pattern.quote(header)), Pattern.MULTILINE)
                .matcher(webServer)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
