package fi.kaiku.improvement.workshop;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fi.kaiku.testing.Phone;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Room;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkshopResourceTest {

    private static final String WORKSHOPS = "/api/v1/workshops";

    private Place place;
    private Room room;

    @BeforeEach
    void open() {
        place = Place.open();
        room = Room.open(place.organisationId(), place.museumId());
    }

    private ValidatableResponse prepare(Map<String, ?> more) {
        Map<String, Object> workshop = new HashMap<>(Map.of(
                "organisationId",
                place.organisationId(),
                "title",
                Map.of("fi", "Kahvilasta kohtaamispaikka"),
                "prompt",
                Map.of("fi", "Mikä saisi viipymään?"),
                "heldOn",
                "2026-05-12",
                "museumIds",
                List.of(place.museumId()),
                "findingIds",
                List.of()));
        workshop.putAll(more);
        return Staff.of("editor", place.organisationId())
                .body(workshop)
                .post(WORKSHOPS)
                .then();
    }

    @Test
    void isPreparedWithACodeThatPeopleCanType() {
        prepare(Map.of("place", "Vellamo", "voteMethod", "ranking"))
                .statusCode(201)
                .body("step", equalTo("waiting"))
                .body("joinCode", matchesPattern("[0-9A-Z]{4}-[0-9A-Z]{4}"))
                .body("voteMethod", equalTo("ranking"))
                .body("dots", equalTo(3))
                .body("joined", equalTo(0))
                .body("$", not(hasKey("stepEndsAt")));
    }

    @Test
    void namesOnlyWhatIsItsOrganisations() {
        Place other = Place.open();
        prepare(Map.of("museumIds", List.of(place.museumId(), other.museumId())))
                .statusCode(422)
                .body("errors.pointer", contains("/museumIds/1"));
        prepare(Map.of("findingIds", List.of(UUID.randomUUID())))
                .statusCode(422)
                .body("errors.pointer", contains("/findingIds/0"));
        prepare(Map.of("ideaIds", List.of(UUID.randomUUID())))
                .statusCode(422)
                .body("errors.pointer", contains("/ideaIds/0"));
        prepare(Map.of("organisationId", other.organisationId()))
                .statusCode(422)
                .body("errors.pointer", contains("/organisationId"));
        prepare(Map.of("museumIds", List.of())).statusCode(422);
        prepare(Map.of("museumIds", List.of(place.museumId(), place.museumId())))
                .statusCode(422)
                .body("errors.code", contains("reference.repeated"));
        prepare(Map.of("title", Map.of("fi", " "))).statusCode(422).body("errors.pointer", contains("/title"));
        prepare(Map.of("title", Map.of("sv", "x".repeat(201))))
                .statusCode(422)
                .body("errors.pointer", contains("/title/sv"));
    }

    @Test
    void isForTheMembersOfAClusterInWhichItsOrganisationIs() {
        Place other = Place.open();
        List<UUID> both = List.of(place.museumId(), other.museumId());
        UUID together = Places.cluster("none", place.museumId(), other.museumId());
        prepare(Map.of("clusterId", together, "museumIds", both))
                .statusCode(201)
                .body("museumIds", equalTo(both.stream().map(UUID::toString).toList()));
        UUID theirs = Places.cluster("none", other.museumId());
        prepare(Map.of("clusterId", theirs, "museumIds", List.of(other.museumId())))
                .statusCode(422)
                .body("errors.pointer", contains("/clusterId"));
    }

    @Test
    void goesOnAndBackAndOpensAgainForChoosingOnly() {
        room.step("group").body("step", equalTo("group"));
        room.step("waiting").body("step", equalTo("waiting"));
        room.step("closed").body("step", equalTo("closed"));
        room.step("vote").statusCode(409).body("type", equalTo("/problems/workshop-step"));
        room.step("choose").statusCode(200);
        room.put("/step", Map.of("step", "vote", "minutes", 5))
                .body("step", equalTo("vote"))
                .body("$", hasKey("stepEndsAt"));
        room.put("/step", Map.of("step", "vote", "minutes", 0)).statusCode(422);
        room.put("/step", Map.of("step", "over")).statusCode(422);
    }

    @Test
    void keepsWhatItIsForThroughAllSteps() {
        String finding = Staff.of("editor", place.organisationId())
                .body(Map.of(
                        "organisationId",
                        place.organisationId(),
                        "statement",
                        "Kahvila saa huonompia arvioita.",
                        "measure",
                        Map.of("surveyId", place.surveyId(), "question", "overall", "goal", "increase")))
                .post("/api/v1/findings")
                .path("id");
        String idea = Staff.of("editor", place.organisationId())
                .body(Map.of("organisationId", place.organisationId(), "text", "Mindre portioner", "language", "sv"))
                .post("/api/v1/ideas")
                .path("id");
        UUID second = Places.museum(place.organisationId());
        Room full = Room.open(
                place.organisationId(), second, Map.of("findingIds", List.of(finding), "ideaIds", List.of(idea)));
        full.step("group");
        Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("museumIds", List.of(place.museumId(), second), "dots", 5))
                .patch(WORKSHOPS + "/" + full.id())
                .then()
                .statusCode(200);
        full.put("/join-code", Map.of()).statusCode(200);
        Staff.of("analyst", place.organisationId())
                .get(WORKSHOPS + "/" + full.id())
                .then()
                .body("museumIds", contains(place.museumId().toString(), second.toString()))
                .body("findingIds", contains(finding))
                .body("ideaIds", contains(idea))
                .body("step", equalTo("group"))
                .body("dots", equalTo(5));
        JsonPath state = full.join().state();
        assertEquals(2, state.getList("workshop.museums.name.fi").size());
        assertEquals(List.of("Kahvila saa huonompia arvioita."), state.getList("workshop.findings.statement"));
        assertEquals(List.of("Mindre portioner"), state.getList("workshop.ideas.text"));
        assertEquals(List.of("sv"), state.getList("workshop.ideas.language"));
    }

    @Test
    void takesTwoClicksForOne() {
        int before = room.step("group").extract().path("revision");
        room.step("group").body("revision", equalTo(before));
    }

    @Test
    void letsNobodyInByTheCodeBeforeTheLast() {
        String old = room.code();
        String next = room.put("/join-code", Map.of()).statusCode(200).extract().path("joinCode");
        assertNotEquals(old, next);
        room.join();
    }

    @Test
    void sortsCardsIntoGroups() {
        UUID card = room.write("Lukunurkka");
        UUID group = room.group("Istua ja lukea");
        room.put("/cards/%s/group".formatted(card), Map.of("groupId", group))
                .statusCode(200)
                .body("groupId", equalTo(group.toString()));
        room.put("/groups/" + group, Map.of("title", "Lukea rauhassa")).body("title", equalTo("Lukea rauhassa"));
        room.put("/cards/%s/group".formatted(card), Map.of("groupId", UUID.randomUUID()))
                .statusCode(422)
                .body("errors.pointer", contains("/groupId"));
        room.put("/cards/%s/group".formatted(UUID.randomUUID()), Map.of("groupId", group))
                .statusCode(404);
        Staff.of("editor", place.organisationId())
                .delete(WORKSHOPS + "/{id}/groups/{group}", room.id(), group)
                .then()
                .statusCode(204);
        JsonPath state = room.state(0);
        assertEquals(List.of(), state.getList("groups"));
        assertEquals(List.of("Lukunurkka"), state.getList("cards.text"));
        assertNull(state.get("cards[0].groupId"));
    }

    @Test
    void givesEachLooseCardAGroupWhenPeopleVote() {
        room.write("Lukunurkka");
        room.write("x".repeat(200));
        UUID hidden = room.write("Piilossa");
        room.put("/cards/%s/visibility".formatted(hidden), Map.of("hidden", true))
                .statusCode(204);
        room.step("vote");
        JsonPath state = room.state(0);
        assertEquals(List.of("Lukunurkka", "x".repeat(119) + "…"), state.getList("groups.title"));
        room.put("/groups/" + UUID.randomUUID(), Map.of("title", "Liian myöhään"))
                .statusCode(409);
    }

    @Test
    void choosesGroupsAfterTheVoteWithAnActionOfTheOrganisation() {
        room.write("Lukunurkka");
        room.step("vote");
        String group = room.state(0).getString("groups[0].id");
        String choice = "/groups/%s/choice".formatted(group);
        room.put(choice, Map.of("chosen", true)).statusCode(409);
        room.step("choose");
        room.put(choice, Map.of("chosen", true, "actionId", UUID.randomUUID()))
                .statusCode(422)
                .body("errors.pointer", contains("/actionId"));
        String action = Staff.of("editor", place.organisationId())
                .body(Map.of("organisationId", place.organisationId(), "title", "Tuolit"))
                .post("/api/v1/actions")
                .path("id");
        room.put(choice, Map.of("chosen", true, "actionId", action))
                .statusCode(200)
                .body("actionId", equalTo(action));
        Phone phone = room.join();
        assertEquals(List.of(true), phone.state().getList("groups.chosen"));
        assertNull(phone.state().get("groups[0].actionId"));
    }

    @Test
    void isGoneWithAllThatWasWritten() {
        Phone phone = room.join();
        phone.write("Lukunurkka");
        room.step("vote");
        phone.vote(Map.of("dots", Map.of(room.state(0).getString("groups[0].id"), 1)))
                .statusCode(204);
        Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .delete(WORKSHOPS + "/" + room.id())
                .then()
                .statusCode(204);
        phone.asks()
                .get("/api/v1/workshop-session")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/participant-unknown"));
    }

    @Test
    void isListedAndReadByAnalystsAndLedByWhoeverMayEdit() {
        Staff.of("analyst", place.organisationId())
                .get(WORKSHOPS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(room.id().toString()));
        Staff.of("manager", Places.organisation())
                .get(WORKSHOPS + "/" + room.id())
                .then()
                .statusCode(404);
        Staff.of("manager", Places.organisation())
                .get(WORKSHOPS + "/{id}/state", room.id())
                .then()
                .statusCode(404);
    }
}
