package fi.kaiku.museum;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganisationResourceTest {

    private static final String ORGANISATIONS = "/api/v1/organisations";

    @Test
    void refusesABusinessIdWithAWrongCheckDigit() {
        Staff.administrator()
                .body(content("0737546-3"))
                .post(ORGANISATIONS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/businessId"))
                .body("errors[0].code", equalTo("business-id"));
    }

    @Test
    void givesABusinessIdToOneOrganisationOnly() {
        Staff.administrator()
                .body(content("0737546-2"))
                .post(ORGANISATIONS)
                .then()
                .statusCode(201);
        Staff.administrator()
                .body(content("0737546-2"))
                .post(ORGANISATIONS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/business-id-taken"));
    }

    @Test
    void isEnteredByAnAdministratorOnly() {
        UUID organisation = Places.organisation();
        Map<String, Object> content = content("0201256-6");
        Staff.of("manager", organisation)
                .body(content)
                .post(ORGANISATIONS)
                .then()
                .statusCode(403);
        Staff.of("manager", organisation)
                .header("If-Match", "\"0\"")
                .body(Map.of("ownerType", "state"))
                .patch(ORGANISATIONS + "/" + organisation)
                .then()
                .statusCode(403);
    }

    @Test
    void losesItsBusinessIdByANullInAPatch() {
        String organisation = Staff.administrator()
                .body(content("1234567-1"))
                .post(ORGANISATIONS)
                .then()
                .statusCode(201)
                .body("businessId", equalTo("1234567-1"))
                .extract()
                .header("Location");
        Map<String, Object> patch = new HashMap<>();
        patch.put("businessId", null);
        Staff.administrator()
                .header("If-Match", "\"0\"")
                .body(patch)
                .patch(organisation)
                .then()
                .statusCode(200)
                .body("businessId", nullValue())
                .body("ownerType", equalTo("state"));
    }

    @Test
    void isShownToItsOwnStaff() {
        UUID own = Places.organisation();
        Staff.of("editor", own).get(ORGANISATIONS).then().body("items.id", contains(own.toString()));
        Staff.of("editor", own)
                .get(ORGANISATIONS + "/" + Places.organisation())
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> content(String businessId) {
        return Map.of("name", Places.name("Virasto"), "businessId", businessId, "ownerType", "state");
    }
}
