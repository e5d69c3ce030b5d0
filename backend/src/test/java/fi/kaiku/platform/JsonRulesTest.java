package fi.kaiku.platform;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A value of another kind is refused, not guessed at.
@QuarkusTest
class JsonRulesTest {

    static Stream<Arguments> guesses() {
        return Stream.of(
                Arguments.of("version", "1"),
                Arguments.of("version", 1.5),
                Arguments.of("version", true),
                Arguments.of("version", ""),
                Arguments.of("complete", "true"),
                Arguments.of("complete", 0),
                Arguments.of("complete", ""),
                Arguments.of("startedAt", 1777716672),
                Arguments.of("startedAt", "1777716672"),
                Arguments.of("completedAt", "2026-05-02T10:11:40"),
                Arguments.of("completedAt", ""));
    }

    @ParameterizedTest
    @MethodSource("guesses")
    void takesNoValueOfAnotherKind(String member, Object value) {
        Answer.to(Place.open())
                .with(member, value)
                .put()
                .statusCode(422)
                .body("errors.pointer", contains("/" + member))
                .body("errors.code", contains("json.type"));
    }

    @Test
    void takesOneNumberInItsSpellings() {
        Answer answer = Answer.to(Place.open());
        answer.put().statusCode(201);
        answer.with("version", 1.0).put().statusCode(200);
        answer.with("startedAt", "2026-05-02T13:11:12.000+03:00").put().statusCode(200);
    }

    @Test
    void takesNoNumberForANameAndNoEmptyTextForAnAbsentId() {
        UUID organisation = Places.organisation();
        refuseGrant(Map.of("role", 0, "organisationId", organisation), "/grants/0/role");
        refuseGrant(Map.of("role", "administrator", "organisationId", ""), "/grants/0/organisationId");
    }

    /// Overlong, a surrogate, beyond Unicode, UTF-16, a NUL.
    @ParameterizedTest
    @ValueSource(strings = {"c0af", "e08080", "f0808080", "eda080", "f4908080", "fe", "ff", "00"})
    void takesNothingButUtf8(String hex) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write("{\"email\":\"a@example.org\",\"password\":\"long enough".getBytes(UTF_8));
        body.write(HexFormat.of().parseHex(hex));
        body.write("\"}".getBytes(UTF_8));
        given().contentType("application/json")
                .body(body.toByteArray())
                .post("/api/v1/session")
                .then()
                .statusCode(400);
    }

    @Test
    void takesOneDocumentOnly() {
        given().contentType(ContentType.JSON)
                .body("{} {}")
                .post("/api/v1/session")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unreadable"));
    }

    private static void refuseGrant(Map<String, ?> grant, String pointer) {
        Staff.administrator()
                .body(Map.of(
                        "email",
                        UUID.randomUUID() + "@example.org",
                        "name",
                        "Asta",
                        "password",
                        "kolme hanhea lentää",
                        "language",
                        "fi",
                        "grants",
                        List.of(grant)))
                .post("/api/v1/staff-accounts")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }
}
