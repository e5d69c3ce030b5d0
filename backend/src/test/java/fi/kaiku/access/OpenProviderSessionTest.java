package fi.kaiku.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fi.kaiku.access.sso.GivenRole;
import fi.kaiku.access.sso.ProvenPerson;
import fi.kaiku.access.sso.SignOn;
import fi.kaiku.access.sso.SignOn.Reason;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who gets which account; the way to the provider and back is tried in frontend/e2e/sso.e2e.ts.
@QuarkusTest
class OpenProviderSessionTest {

    private static final String ISSUER = "https://login.example.org";

    private final String email = "person-%s@example.org".formatted(UUID.randomUUID());
    private final String subject = UUID.randomUUID().toString();

    @Test
    void opensASessionLikeAnyOther() {
        UUID organisation = Places.organisation();
        String session = enter(person(true, role("manager", organisation)), false);
        assertEquals(List.of(organisation.toString()), roles(session, "organisationId"));
        assertEquals(List.of("manager"), roles(session, "role"));
        Staff.as(session).delete("/api/v1/session").then().statusCode(204);
        Staff.as(session).get("/api/v1/session").then().statusCode(401);
    }

    @Test
    void takesNoAccountByItsAddressUnlessThatIsSet() {
        hire(Places.organisation());
        assertEquals(Reason.NOT_LINKED, refusal(person(true, role("analyst", Places.organisation())), false));
    }

    @Test
    void takesNoAccountByAnAddressThatIsNotVerified() {
        hire(Places.organisation());
        assertEquals(Reason.UNVERIFIED, refusal(person(false, new GivenRole("administrator", "*")), true));
    }

    @Test
    void addsGroupsToWhatTheLinkedAccountHas() {
        UUID organisation = Places.organisation();
        hire(organisation);
        String session = enter(person(true, role("analyst", organisation)), true);
        assertEquals(Set.of("editor", "analyst"), Set.copyOf(roles(session, "role")));
        enter(person(false), false);
        assertEquals(List.of("editor"), roles(session, "role"));
    }

    @Test
    void knowsSomebodyByTheProviderTooAndNotByTheSubjectAlone() {
        UUID organisation = Places.organisation();
        enter(person(true, role("analyst", organisation)), false);
        ProvenPerson other =
                new ProvenPerson("https://other.example.org", subject, "other-" + email, true, "Other", "fi", Set.of());
        assertEquals(Reason.NO_ROLE, refusal(other, true));
    }

    @Test
    void givesNoRoleInAnOrganisationThatIsNotHere() {
        assertEquals(Reason.NO_ROLE, refusal(person(true, new GivenRole("manager", "0000000-0")), false));
    }

    @Test
    void takesRolesAwayAlsoWhereNobodyIsLetInAnyMore() {
        String session = enter(person(true, new GivenRole("administrator", "*")), false);
        assertEquals(Reason.NO_ROLE, refusal(person(true), false));
        assertEquals(List.of(), roles(session, "role"));
    }

    private ProvenPerson person(boolean verified, GivenRole... roles) {
        return new ProvenPerson(ISSUER, subject, email, verified, "Somebody", "fi", Set.of(roles));
    }

    private static GivenRole role(String role, UUID organisation) {
        return new GivenRole(role, organisation.toString());
    }

    private void hire(UUID organisation) {
        Staff.administrator()
                .body(Map.of(
                        "email", email,
                        "name", "Somebody",
                        "password", "a long enough password",
                        "language", "fi",
                        "grants", List.of(Map.of("organisationId", organisation, "role", "editor"))))
                .post("/api/v1/staff-accounts")
                .then()
                .statusCode(201);
    }

    private static List<String> roles(String session, String member) {
        return Staff.as(session).get("/api/v1/session").jsonPath().getList("roles." + member);
    }

    private static String enter(ProvenPerson person, boolean linkAccounts) {
        return assertInstanceOf(SignOn.Opened.class, outcome(person, linkAccounts))
                .session()
                .getValue();
    }

    private static Reason refusal(ProvenPerson person, boolean linkAccounts) {
        return assertInstanceOf(SignOn.Refused.class, outcome(person, linkAccounts))
                .reason();
    }

    private static SignOn.Outcome outcome(ProvenPerson person, boolean linkAccounts) {
        UriInfo uri = (UriInfo) Proxy.newProxyInstance(
                OpenProviderSessionTest.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (proxy, method, arguments) -> URI.create("https://kaiku.example.org/"));
        return CDI.current().select(SignOn.class).get().open(person, linkAccounts, uri);
    }
}
