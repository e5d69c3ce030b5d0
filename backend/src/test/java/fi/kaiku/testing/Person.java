package fi.kaiku.testing;

import static io.restassured.RestAssured.given;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/// Somebody with an account of their own, who logs in where and as they like: `Person.hired("editor", organisation)`.
///
/// @param id of the account
public record Person(UUID id, String email) {

    public static final String PASSWORD = "kolme hanhea lentää";

    public static Person hired(String role, UUID organisation) {
        String email = UUID.randomUUID() + "@example.org";
        UUID id = Staff.administrator()
                .body(Map.of(
                        "email",
                        email,
                        "name",
                        "Asta",
                        "password",
                        PASSWORD,
                        "language",
                        "sv",
                        "grants",
                        List.of(Map.of("organisationId", organisation, "role", role))))
                .post("/api/v1/staff-accounts")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        return new Person(id, email);
    }

    public Response givesPassword(String password, Map<String, String> cookies) {
        return given().contentType(ContentType.JSON)
                .cookies(cookies)
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0")
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/session");
    }

    /// @return the session cookie's value
    public String logsIn() {
        return givesPassword(PASSWORD, Map.of())
                .then()
                .statusCode(204)
                .extract()
                .cookie(Staff.COOKIE);
    }

    public RequestSpecification loggedIn() {
        return Staff.as(logsIn());
    }

    /// What an authenticator shows.
    ///
    /// @param secret in Base32
    public static String code(String secret, Instant at) {
        TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
