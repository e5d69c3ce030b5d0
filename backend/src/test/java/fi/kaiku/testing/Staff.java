package fi.kaiku.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/// People who are logged in, to send requests as: `Staff.administrator().get("/api/v1/museums")`.
///
/// Accounts are made through the API on first use and stay for the whole run.
public final class Staff {

    public static final String COOKIE = "kaiku-session";

    private static final String PASSWORD = "a long enough password";
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private Staff() {}

    /// Everything, everywhere.
    public static RequestSpecification administrator() {
        return as(SESSIONS.computeIfAbsent("administrator", any -> logIn(setting("email"), setting("password"))));
    }

    /// Somebody with one role (`manager`, `editor`, `analyst`) in one organisation.
    public static RequestSpecification of(String role, UUID organisationId) {
        return as(session(role, organisationId));
    }

    /// The session cookie's value of the same.
    public static String session(String role, UUID organisationId) {
        return SESSIONS.computeIfAbsent(role + organisationId, any -> hire(role, organisationId));
    }

    /// A request that sends and takes JSON, with the session that the cookie stands for.
    public static RequestSpecification as(String session) {
        return given().contentType(ContentType.JSON).cookie(COOKIE, session);
    }

    /// @return the session cookie's value
    public static String logIn(String email, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/session")
                .then()
                .statusCode(204)
                .extract()
                .cookie(COOKIE);
    }

    /// Somebody with one role in several organisations.
    ///
    /// @return the session cookie's value
    public static String hire(String role, UUID... organisationIds) {
        String email = "%s-%s@example.org".formatted(role, UUID.randomUUID());
        administrator()
                .body(Map.of(
                        "email",
                        email,
                        "name",
                        role,
                        "password",
                        PASSWORD,
                        "language",
                        "fi",
                        "grants",
                        Arrays.stream(organisationIds)
                                .map(organisation -> Map.of("organisationId", organisation, "role", role))
                                .toList()))
                .post("/api/v1/staff-accounts")
                .then()
                .statusCode(201);
        return logIn(email, PASSWORD);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("kaiku.admin." + name, String.class);
    }
}
