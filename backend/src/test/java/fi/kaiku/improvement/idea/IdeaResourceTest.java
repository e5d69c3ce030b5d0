package fi.kaiku.improvement.idea;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fi.kaiku.testing.Partner;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdeaResourceTest {

    private static final String IDEAS = "/api/v1/ideas";

    private Place place;

    @BeforeEach
    void open() {
        place = Place.open();
    }

    private Map<String, Object> content(String text) {
        return new HashMap<>(Map.of("organisationId", place.organisationId(), "text", text, "language", "fi"));
    }

    private ValidatableResponse create(Map<String, ?> more) {
        Map<String, Object> idea = content("Keittoa kahvilaan");
        idea.putAll(more);
        return Staff.of("analyst", place.organisationId())
                .body(idea)
                .post(IDEAS)
                .then();
    }

    private String had(String text) {
        return create(Map.of("text", text, "museumId", place.museumId()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse put(String role, String id, String what, Map<String, ?> body) {
        return Staff.of(role, place.organisationId())
                .header("If-Match", "*")
                .body(body)
                .put(IDEAS + "/{id}/{what}", id, what)
                .then();
    }

    private ValidatableResponse patch(String id, String change) {
        return Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body(change)
                .patch(IDEAS + "/{id}", id)
                .then();
    }

    private ValidatableResponse list(String query) {
        return Staff.of("analyst", place.organisationId())
                .get(IDEAS + "?" + query)
                .then();
    }

    @Test
    void isOfStaffUnlessSomebodyElseIsNamed() {
        create(Map.of()).statusCode(201).body("source", equalTo("staff")).body("state", equalTo("open"));
        create(Map.of("source", "visitor")).statusCode(201).body("source", equalTo("visitor"));
        list("source=visitor").body("items.source", contains("visitor"));
        list("source=nobody").statusCode(422).body("errors.pointer", contains("source"));
    }

    @Test
    void comesFromAPartnersSystemAsAPartnersIdea() {
        Partner partner = Partner.of(place.organisationId(), "ideas:write");
        Map<String, Object> idea = content("Yhteinen lippu laivan kanssa");
        partner.asks().body(idea).post(IDEAS).then().statusCode(201).body("source", equalTo("partner"));
        idea.put("source", "staff");
        partner.asks().body(idea).post(IDEAS).then().statusCode(422).body("errors.pointer", contains("/source"));
        partner.asks().get(IDEAS).then().statusCode(403);
    }

    @Test
    void keepsEachAuthorsWordsWhenItIsMerged() {
        String soup = had("Keittoa kahvilaan");
        String lunch = had("Lounas kahvilaan");
        String food = had("Lisää syötävää");
        put("analyst", lunch, "merger", Map.of("into", soup)).statusCode(200).body("state", equalTo("merged"));
        put("analyst", soup, "merger", Map.of("into", food)).statusCode(200);
        Staff.of("analyst", place.organisationId())
                .get(IDEAS + "/" + food)
                .then()
                .body("merged.text", contains("Keittoa kahvilaan", "Lounas kahvilaan"));
        list("state=open").body("items.id", contains(food));
        list("state=merged").body("items.id", containsInAnyOrder(soup, lunch));
        Map<String, Object> apart = new HashMap<>();
        apart.put("into", null);
        put("analyst", lunch, "merger", apart).body("state", equalTo("open")).body("text", equalTo("Lounas kahvilaan"));
    }

    @Test
    void isMergedIntoAnotherOpenOneOfItsOrganisationOnly() {
        String one = had("Keittoa kahvilaan");
        String merged = had("Lounas kahvilaan");
        put("analyst", one, "merger", Map.of("into", one)).statusCode(422);
        put("analyst", one, "merger", Map.of("into", UUID.randomUUID())).statusCode(422);
        put("analyst", merged, "merger", Map.of("into", one)).statusCode(200);
        put("analyst", one, "merger", Map.of("into", merged))
                .statusCode(409)
                .body("type", equalTo("/problems/idea-not-open"));
    }

    @Test
    void losesNoIdeaWithTheOneThatSpokeForIt() {
        String speaker = had("Lisää syötävää");
        String merged = had("Lounas kahvilaan");
        put("analyst", merged, "merger", Map.of("into", speaker));
        Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .delete(IDEAS + "/" + speaker)
                .then()
                .statusCode(204);
        list("state=open").body("items.id", contains(merged));
    }

    @Test
    void isSetAsideAndTakenUpAgain() {
        String id = had("Uimahalli katolle");
        patch(id, "{\"setAside\":true}").statusCode(200).body("state", equalTo("set-aside"));
        list("state=open").body("items.id", not(hasItem(id)));
        patch(id, "{\"setAside\":false}").body("state", equalTo("open"));
        patch(id, "{\"text\":\" \"}").statusCode(422).body("errors.pointer", contains("/text"));
        patch(id, "{\"text\":\"%s\"}".formatted("a".repeat(1_001))).statusCode(422);
        patch(id, "{\"servicePointId\":\"%s\"}".formatted(UUID.randomUUID())).statusCode(422);
    }

    @Test
    void knowsNothingOfOtherOrganisations() {
        String id = had("Keittoa kahvilaan");
        UUID stranger = Places.organisation();
        Staff.of("manager", stranger).get(IDEAS + "/" + id).then().statusCode(404);
        Staff.of("manager", stranger).body(content("Meille")).post(IDEAS).then().statusCode(422);
        create(Map.of("museumId", Place.open().museumId()))
                .statusCode(422)
                .body("errors.pointer", contains("/museumId"));
    }

    @Test
    void isWhatAnActionIsAbout() {
        Map<String, Object> action = new HashMap<>(Map.of(
                "organisationId", place.organisationId(), "title", "Keitto", "ideaId", had("Keittoa kahvilaan")));
        Staff.of("analyst", place.organisationId())
                .body(action)
                .post("/api/v1/actions")
                .then()
                .statusCode(201)
                .body("ideaId", equalTo(action.get("ideaId")));
        action.put("ideaId", UUID.randomUUID());
        Staff.of("analyst", place.organisationId())
                .body(action)
                .post("/api/v1/actions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/ideaId"));
    }

    @Test
    void isAskedOfVisitorsInAllTheirLanguagesOnly() {
        String id = had("Keittoa kahvilaan");
        Map<String, String> fi = Map.of("fi", "Keittoa");
        put("analyst", id, "ballot", Map.of("text", fi, "open", false)).statusCode(403);
        put("editor", id, "ballot", Map.of("text", fi, "open", true))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/text/sv", "/text/en"));
        put("editor", id, "ballot", Map.of("text", fi, "open", false))
                .statusCode(200)
                .body("ballot.open", equalTo(false));
        put("editor", id, "ballot", Map.of("text", Map.of("fi", "a".repeat(121)), "open", false))
                .statusCode(422);
        String nowhere = create(Map.of()).extract().path("id");
        put("editor", nowhere, "ballot", Map.of("text", fi, "open", true))
                .statusCode(422)
                .body("errors.pointer", contains("/open"));
        Staff.of("analyst", place.organisationId())
                .get(IDEAS + "/" + nowhere)
                .then()
                .body("$", not(hasKey("ballot")));
    }
}
