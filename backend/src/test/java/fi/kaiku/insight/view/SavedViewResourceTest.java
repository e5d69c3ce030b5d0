package fi.kaiku.insight.view;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SavedViewResourceTest {

    private static final String VIEWS = "/api/v1/saved-views";

    @Test
    void keepsAPageWithItsFilterAndGivesItBack() {
        Place place = Place.open();
        RequestSpecification analyst = analyst(place);
        String id =
                create(analyst(place), view(place)).statusCode(201).extract().path("id");
        analyst.get(VIEWS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo("Kesä"))
                .body("tab", equalTo("overview"))
                .body("search", equalTo("period=year&segment=age%3A65-74"))
                .body("mine", equalTo(true))
                .body("$", not(hasKey("sharedWith")));
        list(analyst(place), place).body("items.id", contains(id));
    }

    @Test
    void isItsOwnersAloneUntilItIsShared() {
        Place place = Place.open();
        String id =
                create(analyst(place), view(place)).statusCode(201).extract().path("id");
        RequestSpecification manager = Staff.of("manager", place.organisationId());
        manager.get(VIEWS + "/" + id).then().statusCode(404);
        list(Staff.of("manager", place.organisationId()), place).body("items", hasSize(0));
        patch(analyst(place), id, "\"0\"", Map.of("sharedWith", place.organisationId()))
                .statusCode(200)
                .body("sharedWith", equalTo(place.organisationId().toString()));
        Staff.of("manager", place.organisationId())
                .get(VIEWS + "/" + id)
                .then()
                .statusCode(200)
                .body("mine", equalTo(false))
                .body("changeable", equalTo(true));
        list(Staff.of("manager", place.organisationId()), place).body("items.id", contains(id));
    }

    @Test
    void isSeenByNobodyOfAnotherOrganisation() {
        Place place = Place.open();
        String id = create(analyst(place), with("sharedWith", place.organisationId(), view(place)))
                .statusCode(201)
                .extract()
                .path("id");
        UUID stranger = Places.organisation();
        Staff.of("manager", stranger).get(VIEWS + "/" + id).then().statusCode(404);
        Staff.of("manager", stranger)
                .get(VIEWS + "?surveyId=" + place.surveyId())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("surveyId"));
        patch(Staff.of("manager", stranger), id, "*", Map.of("name", "Mine now"))
                .statusCode(404);
        Staff.of("manager", stranger)
                .header("If-Match", "*")
                .delete(VIEWS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void isNotSharedWithAnOrganisationThatIsNotOnesOwn() {
        Place place = Place.open();
        create(analyst(place), with("sharedWith", Places.organisation(), view(place)))
                .statusCode(422)
                .body("errors.pointer", contains("/sharedWith"));
        create(Staff.administrator(), with("sharedWith", UUID.randomUUID(), view(place)))
                .statusCode(422)
                .body("errors.pointer", contains("/sharedWith"));
        create(Staff.of("analyst", Places.organisation()), view(place))
                .statusCode(422)
                .body("errors.pointer", contains("/surveyId"));
    }

    /// An analyst reads what others share, and changes only what is theirs.
    @Test
    void isChangedByItsOwnerAndByEditors() {
        Place place = Place.open();
        String id = create(
                        Staff.of("manager", place.organisationId()),
                        with("sharedWith", place.organisationId(), view(place)))
                .statusCode(201)
                .extract()
                .path("id");
        patch(analyst(place), id, "*", Map.of("name", "Talvi")).statusCode(403);
        analyst(place).header("If-Match", "*").delete(VIEWS + "/" + id).then().statusCode(403);
        patch(Staff.of("editor", place.organisationId()), id, "*", Map.of("name", "Talvi"))
                .statusCode(200)
                .body("name", equalTo("Talvi"));
    }

    @Test
    void isNotChangedOverSomebodyElsesChange() {
        Place place = Place.open();
        String id =
                create(analyst(place), view(place)).statusCode(201).extract().path("id");
        analyst(place)
                .body(Map.of("name", "Talvi"))
                .patch(VIEWS + "/" + id)
                .then()
                .statusCode(428);
        patch(analyst(place), id, "\"0\"", Map.of("name", "Talvi"))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        patch(analyst(place), id, "\"0\"", Map.of("name", "Syksy")).statusCode(412);
        analyst(place)
                .header("If-Match", "\"0\"")
                .delete(VIEWS + "/" + id)
                .then()
                .statusCode(412);
        analyst(place)
                .header("If-Match", "\"1\"")
                .delete(VIEWS + "/" + id)
                .then()
                .statusCode(204);
        analyst(place).get(VIEWS + "/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=<script>", "a=\"", "a b", "a=%zz", "#top", "//example.org?a", "a=\u00e4"})
    void takesNothingThatIsNoQuery(String search) {
        Place place = Place.open();
        create(analyst(place), with("search", search, view(place)))
                .statusCode(422)
                .body("errors.pointer", hasItem("/search"));
    }

    @Test
    void holdsNamesAndAddressesToALength() {
        Place place = Place.open();
        Map<String, Object> view = view(place);
        create(analyst(place), with("name", " ", view)).statusCode(422).body("errors.pointer", hasItem("/name"));
        create(analyst(place), with("name", "x".repeat(121), view)).statusCode(422);
        create(analyst(place), with("search", "a".repeat(2_001), view)).statusCode(422);
        create(analyst(place), with("tab", "../admin", view)).statusCode(422).body("errors.pointer", hasItem("/tab"));
        analyst(place).get(VIEWS).then().statusCode(422).body("errors.pointer", contains("surveyId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "%C3%A4"})
    void takesTheLongestAddress(String part) {
        Place place = Place.open();
        String search = part.repeat(2_000 / part.length());
        create(analyst(place), with("search", search, view(place))).statusCode(201);
    }

    @Test
    void keepsAHundredForOnePerson() {
        Place place = Place.open();
        for (int i = 0; i < 100; i++) {
            create(analyst(place), view(place)).statusCode(201);
        }
        create(analyst(place), view(place)).statusCode(409).body("type", equalTo("/problems/views-many"));
        create(Staff.of("manager", place.organisationId()), view(place)).statusCode(201);
    }

    private static RequestSpecification analyst(Place place) {
        return Staff.of("analyst", place.organisationId());
    }

    private static Map<String, Object> view(Place place) {
        return Map.of(
                "surveyId",
                place.surveyId(),
                "name",
                "Kesä",
                "tab",
                "overview",
                "search",
                "period=year&segment=age%3A65-74");
    }

    private static Map<String, Object> with(String member, Object value, Map<String, Object> view) {
        Map<String, Object> changed = new HashMap<>(view);
        changed.put(member, value);
        return changed;
    }

    private static ValidatableResponse create(RequestSpecification as, Map<String, Object> view) {
        return as.body(view).post(VIEWS).then();
    }

    private static ValidatableResponse list(RequestSpecification as, Place place) {
        return as.get(VIEWS + "?surveyId=" + place.surveyId()).then().statusCode(200);
    }

    private static ValidatableResponse patch(RequestSpecification as, String id, String etag, Map<String, ?> change) {
        return as.header("If-Match", etag).body(change).patch(VIEWS + "/" + id).then();
    }
}
