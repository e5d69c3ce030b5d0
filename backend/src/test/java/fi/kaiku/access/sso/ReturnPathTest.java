package fi.kaiku.access.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/surveys", "/surveys/1?lang=sv&period=year", "/views/a%20b"})
    void leadsBackToPagesOfTheStudio(String path) {
        assertEquals(path, ReturnPath.of(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "surveys", "//elsewhere.example", "/\\elsewhere.example", "/\t/elsewhere.example",
                        "/\n/elsewhere.example",
                "https://elsewhere.example/", "javascript:alert(1)", "/surveys\\..\\x", "/a b", "/ä",
                        "/api/v1/session/sso"
            })
    void leadsNowhereElse(String path) {
        assertEquals("/", ReturnPath.of(path));
    }

    @Test
    void leadsHomeWhereNothingIsAskedFor() {
        assertEquals("/", ReturnPath.of(null));
    }
}
