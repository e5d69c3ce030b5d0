package fi.kaiku.museum;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MuseumResourceTest {

    private static final String MUSEUMS = "/api/v1/museums";

    @Test
    void entersAMuseumAndReadsItBack() {
        UUID organisation = Places.organisation();
        Map<String, Object> content = content(organisation);
        String location = Staff.of("manager", organisation)
                .body(content)
                .post(MUSEUMS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("synthetic", equalTo(false))
                .extract()
                .header("Location");
        Staff.of("analyst", organisation)
                .get(location)
                .then()
                .statusCode(200)
                .body("slug", equalTo(content.get("slug")))
                .body("name.sv", equalTo("Museo på svenska"))
                .body("timeZone", equalTo("Europe/Helsinki"))
                .body("languages", contains("fi", "sv", "en"));
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        Map<String, Object> content = content(Places.organisation());
        content.put("name", Map.of("fi", "Museo", "en", " "));
        content.put("timeZone", "+02:00");
        content.put("languages", List.of("fi", "not a language"));
        content.put("slug", "Not A Slug");
        Staff.administrator()
                .body(content)
                .post(MUSEUMS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/name/sv", "/name/en", "/timeZone", "/languages/1", "/slug"));
    }

    @Test
    void refusesMembersThatItDoesNotKnow() {
        Map<String, Object> content = content(Places.organisation());
        content.put("synthetic", true);
        Staff.administrator()
                .body(content)
                .post(MUSEUMS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/synthetic"))
                .body("errors[0].code", equalTo("json.unknown"));
    }

    @Test
    void givesASlugOnlyOnce() {
        Map<String, Object> content = content(Places.organisation());
        Staff.administrator().body(content).post(MUSEUMS).then().statusCode(201);
        Staff.administrator()
                .body(content)
                .post(MUSEUMS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/slug-taken"))
                .body("errors[0].pointer", equalTo("/slug"));
    }

    @Test
    void changesOnlyWhatAPatchNames() {
        UUID organisation = Places.organisation();
        String museum = MUSEUMS + "/" + Places.museum(organisation);
        Staff.of("manager", organisation)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("municipality", "Hamina", "name", Map.of("sv", "Nytt namn")))
                .patch(museum)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("municipality", equalTo("Hamina"))
                .body("name.sv", equalTo("Nytt namn"))
                .body("name.fi", equalTo("Museo"))
                .body("timeZone", equalTo("Europe/Helsinki"));
    }

    @Test
    void refusesAPatchThatEmptiesARequiredMember() {
        String museum = MUSEUMS + "/" + Places.museum(Places.organisation());
        Map<String, Object> patch = new HashMap<>();
        patch.put("municipality", null);
        Staff.administrator()
                .header("If-Match", "\"0\"")
                .body(patch)
                .patch(museum)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/municipality"));
        Staff.administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("slug", "another"))
                .patch(museum)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/slug"));
    }

    @Test
    void changesNothingForWhoeverHasNotSeenTheLatest() {
        String museum = MUSEUMS + "/" + Places.museum(Places.organisation());
        Map<String, String> patch = Map.of("municipality", "Hamina");
        Staff.administrator().body(patch).patch(museum).then().statusCode(428);
        Staff.administrator()
                .header("If-Match", "\"7\"")
                .body(patch)
                .patch(museum)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
    }

    @Test
    void hidesMuseumsFromOtherOrganisations() {
        UUID own = Places.organisation();
        UUID ownMuseum = Places.museum(own);
        String foreign = MUSEUMS + "/" + Places.museum(Places.organisation());
        Staff.of("manager", own).get(foreign).then().statusCode(404);
        Staff.of("manager", own)
                .header("If-Match", "\"0\"")
                .body(Map.of("municipality", "Hamina"))
                .patch(foreign)
                .then()
                .statusCode(404);
        Staff.of("manager", own).get(MUSEUMS).then().body("items.id", contains(ownMuseum.toString()));
        Staff.of("manager", own)
                .body(content(Places.organisation()))
                .post(MUSEUMS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/organisationId"));
    }

    @Test
    void letsAnAnalystChangeNothing() {
        UUID organisation = Places.organisation();
        Staff.of("analyst", organisation)
                .header("If-Match", "\"0\"")
                .body(Map.of("municipality", "Hamina"))
                .patch(MUSEUMS + "/" + Places.museum(organisation))
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        Staff.of("analyst", organisation)
                .body(content(organisation))
                .post(MUSEUMS)
                .then()
                .statusCode(403);
    }

    @Test
    void asksStrangersToLogIn() {
        given().get(MUSEUMS).then().statusCode(401);
    }

    @Test
    void pagesThroughAList() {
        UUID organisation = Places.organisation();
        UUID first = Places.museum(organisation);
        UUID second = Places.museum(organisation);
        ValidatableResponse page = Staff.of("editor", organisation)
                .get(MUSEUMS + "?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(first.toString()))
                .body("page.limit", equalTo(1))
                .body("page.next", notNullValue());
        String link = page.extract().header("Link");
        Staff.of("editor", organisation)
                .get(link.substring(1, link.indexOf(">; rel=\"next\"")))
                .then()
                .header("Link", nullValue())
                .body("items.id", contains(second.toString()))
                .body("page.limit", equalTo(1))
                .body("page.next", nullValue());
        Staff.of("editor", organisation).get(MUSEUMS + "?limit=201").then().statusCode(422);
        Staff.of("editor", organisation).get(MUSEUMS + "?cursor=x").then().statusCode(422);
    }

    @Test
    void keepsServicePointsOfAMuseum() {
        UUID organisation = Places.organisation();
        UUID museum = Places.museum(organisation);
        String servicePoints = MUSEUMS + "/" + museum + "/service-points";
        Map<String, Object> cafe = Map.of("slug", "cafe", "kind", "cafe", "name", Places.name("Kahvila"));
        Staff.of("manager", organisation)
                .body(cafe)
                .post(servicePoints)
                .then()
                .statusCode(201)
                .header("Location", endsWith(servicePoints));
        Staff.of("manager", organisation).body(cafe).post(servicePoints).then().statusCode(409);
        Staff.of("editor", organisation).body(cafe).post(servicePoints).then().statusCode(403);
        Staff.of("editor", organisation).get(servicePoints).then().body("items.slug", hasItem("cafe"));
        Staff.of("editor", Places.organisation()).get(servicePoints).then().statusCode(404);
    }

    private static Map<String, Object> content(UUID organisation) {
        return new HashMap<>(Map.of(
                "organisationId",
                organisation,
                "slug",
                Places.slug(),
                "name",
                Places.name("Museo"),
                "municipality",
                "Kotka",
                "timeZone",
                "Europe/Helsinki",
                "languages",
                List.of("fi", "sv", "en")));
    }
}
