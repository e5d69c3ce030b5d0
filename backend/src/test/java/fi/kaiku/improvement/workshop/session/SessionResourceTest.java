package fi.kaiku.improvement.workshop.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.MovableClock;
import fi.kaiku.testing.Phone;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Room;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionResourceTest {

    @Inject
    MovableClock clock;

    private Place place;
    private Room room;

    @BeforeEach
    void open() {
        place = Place.open();
        room = Room.open(place.organisationId(), place.museumId());
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    private static ValidatableResponse join(String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("joinCode", code, "role", "customer", "language", "sv"))
                .post("/api/v1/workshop-participants")
                .then();
    }

    @Test
    void letsPeopleInByTheCodeHoweverItIsTyped() {
        String code = room.code();
        join(code.toLowerCase(Locale.ROOT).replace("-", " ")).statusCode(201);
        assertEquals(1, room.state(0).getInt("workshop.joined"));
    }

    @Test
    void refusesWrongOldAndClosedCodesAlike() {
        String code = room.code();
        String wrong = join("AAAA-AAAA").statusCode(404).extract().asString();
        room.step("closed");
        assertEquals(wrong, join(code).statusCode(404).extract().asString());
        room.step("choose");
        join(code).statusCode(201);
        clock.move(Duration.ofDays(2));
        assertEquals(wrong, join(code).statusCode(404).extract().asString());
    }

    @Test
    void storesACardOnceHoweverOftenItIsSent() {
        Phone phone = room.join();
        UUID card = Room.newId();
        phone.write(card, "Lukunurkka").statusCode(201).body("own", equalTo(true));
        long after = room.state(0).getLong("sequence");
        phone.write(card, "Lukunurkka").statusCode(200);
        assertEquals(after, room.state(0).getLong("sequence"));
        phone.write(card, "Lukunurkka ikkunan ääressä").statusCode(200);
        JsonPath news = room.state(after);
        assertFalse(news.getBoolean("complete"));
        assertEquals(List.of("Lukunurkka ikkunan ääressä"), news.getList("cards.text"));
        room.step("choose");
        phone.write(card, "Lukunurkka ikkunan ääressä").statusCode(200);
        phone.write(card, "Jotain muuta").statusCode(409);
    }

    @Test
    void takesNoCardThatSomebodyElseWrote() {
        Phone one = room.join();
        Phone other = room.join();
        UUID card = one.write("Lukunurkka");
        other.write(card, "Lukunurkka").statusCode(409).body("type", equalTo("/problems/taken"));
        other.takeAway(card).statusCode(404);
        room.put("/cards/" + card, Map.of("text", "Toista", "language", "fi")).statusCode(409);
        assertEquals(List.of("Lukunurkka"), room.state(0).getList("cards.text"));
    }

    @Test
    void keepsPlainTextAsItIsAndRefusesWhatIsNone() {
        Phone phone = room.join();
        String markup = "<b onclick=alert(1)>Ei</b> & 🎉";
        phone.write(Room.newId(), "  " + markup + " ").statusCode(201).body("text", equalTo(markup));
        phone.write(Room.newId(), " ").statusCode(422);
        phone.write(Room.newId(), "x".repeat(281)).statusCode(422);
        phone.write(Room.newId(), "x\u0000y").statusCode(422);
        phone.asks()
                .body(Map.of("text", "Hei", "language", "../fi"))
                .put("/api/v1/workshop-session/cards/" + Room.newId())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/language"));
    }

    @Test
    void takesACardAwayWithItsWords() {
        Phone phone = room.join();
        UUID card = phone.write("Lukunurkka");
        long after = room.state(0).getLong("sequence");
        phone.takeAway(card).statusCode(204);
        phone.takeAway(card).statusCode(204);
        JsonPath news = phone.state(after);
        assertEquals(List.of(true), news.getList("cards.removed"));
        assertEquals(List.of(""), news.getList("cards.text"));
        assertEquals(List.of(), room.state(0).getList("cards"));
        phone.write(card, "Lukunurkka").statusCode(200).body("removed", equalTo(true));
    }

    @Test
    void hidesFromParticipantsWhatTheFacilitatorHides() {
        Phone author = room.join();
        Phone other = room.join();
        UUID card = author.write("Sopimatonta");
        room.step("vote");
        long after = room.state(0).getLong("sequence");
        room.put("/cards/%s/visibility".formatted(card), Map.of("hidden", true)).statusCode(204);
        for (Phone phone : List.of(author, other)) {
            assertFalse(phone.state().prettify().contains("Sopimatonta"));
            assertFalse(phone.state(after).prettify().contains("Sopimatonta"));
            assertEquals(List.of(true), phone.state(after).getList("cards.removed"));
            assertEquals(List.of(true), phone.state(after).getList("groups.removed"));
            assertEquals(List.of(), phone.state().getList("groups"));
        }
        author.write(card, "Sopimatonta").statusCode(200);
        assertEquals("Sopimatonta", room.state(0).getString("cards[0].text"));
        assertEquals(List.of(true), room.state(0).getList("cards.hidden"));
        room.put("/cards/%s/visibility".formatted(card), Map.of("hidden", false))
                .statusCode(204);
        assertEquals(List.of("Sopimatonta"), other.state(after).getList("groups.title"));
    }

    @Test
    void takesALateCardWhileOthersVoteAndLetsItBeVotedOn() {
        Phone phone = room.join();
        room.step("vote");
        UUID late = phone.write("Myöhässä");
        JsonPath state = phone.state();
        assertEquals(List.of("Myöhässä"), state.getList("groups.title"));
        assertEquals(state.getString("groups[0].id"), state.getString("cards[0].groupId"));
        phone.write(late, "Toisin").statusCode(409);
        room.step("choose");
        phone.write(Room.newId(), "Liian myöhässä").statusCode(409).body("type", equalTo("/problems/workshop-step"));
    }

    @Test
    void countsOneBallotOfEachAndTellsNothingBeforeItIsTime() {
        Phone one = room.join();
        Phone other = room.join();
        one.write("Lukunurkka");
        one.write("Lounas");
        one.vote(Map.of("dots", Map.of())).statusCode(409);
        room.step("vote");
        List<String> groups = room.state(0).getList("groups.id");
        one.vote(Map.of("dots", Map.of(groups.get(0), 3))).statusCode(204);
        one.vote(Map.of("dots", Map.of(groups.get(0), 1, groups.get(1), 2))).statusCode(204);
        other.vote(Map.of("dots", Map.of(groups.get(1), 3))).statusCode(204);
        for (JsonPath secret : List.of(room.state(0), one.state())) {
            assertNull(secret.get("groups[0].result"));
            assertEquals(2, secret.getInt("workshop.voted"));
        }
        assertFalse(room.state(0).prettify().contains("ballot"));
        assertEquals((Object) 1, one.state().get("ballot.dots.'%s'".formatted(groups.get(0))));
        assertEquals((Object) 3, other.state().get("ballot.dots.'%s'".formatted(groups.get(1))));
        long after = room.state(0).getLong("sequence");
        room.step("choose");
        assertEquals(List.of(1, 5), other.state(after).getList("groups.result.dots"));
        assertEquals(List.of(1, 2), other.state(after).getList("groups.result.voters"));
        room.step("vote");
        assertNull(other.state().get("groups[0].result"));
    }

    @Test
    void refusesBallotsThatDoNotFit() {
        Phone phone = room.join();
        phone.write("Lukunurkka");
        room.step("vote");
        String group = room.state(0).getString("groups[0].id");
        phone.vote(Map.of("dots", Map.of(group, 4))).statusCode(422).body("errors.code", contains("dots.many"));
        phone.vote(Map.of("dots", Map.of(group, -1))).statusCode(422);
        phone.vote(Map.of("dots", Map.of(UUID.randomUUID(), 1)))
                .statusCode(422)
                .body("errors.code", contains("reference.unknown"));
        phone.vote(Map.of("ranking", List.of(group)))
                .statusCode(422)
                .body("errors.code", hasItems("ballot.method", "value.missing"));
        phone.vote(Map.of()).statusCode(422);
        assertEquals(0, room.state(0).getInt("workshop.voted"));
    }

    @Test
    void countsRankingsByPointsAndPlacementsByMeans() {
        Room ranked = Room.open(place.organisationId(), place.museumId(), Map.of("voteMethod", "ranking"));
        List<String> groups = twoGroups(ranked);
        ranked.join().vote(Map.of("ranking", groups)).statusCode(204);
        ranked.join().vote(Map.of("ranking", List.of(groups.get(1)))).statusCode(204);
        ranked.join()
                .vote(Map.of("ranking", List.of(groups.get(1), groups.get(1))))
                .statusCode(422)
                .body("errors.code", contains("ranking.repeated"));
        ranked.step("choose");
        assertEquals(List.of(2, 2), ranked.state(0).getList("groups.result.points"));

        Room placed = Room.open(place.organisationId(), place.museumId(), Map.of("voteMethod", "impact-effort"));
        List<String> two = twoGroups(placed);
        placed.join()
                .vote(Map.of("placements", Map.of(two.get(0), Map.of("impact", 5, "effort", 1))))
                .statusCode(204);
        placed.join()
                .vote(Map.of("placements", Map.of(two.get(0), Map.of("impact", 4, "effort", 2))))
                .statusCode(204);
        placed.join()
                .vote(Map.of("placements", Map.of(two.get(0), Map.of("impact", 6, "effort", 2))))
                .statusCode(422);
        placed.step("choose");
        assertEquals(4.5f, placed.state(0).getFloat("groups[0].result.impact"));
        assertEquals(1.5f, placed.state(0).getFloat("groups[0].result.effort"));
        assertEquals(Map.of("voters", 0), placed.state(0).getMap("groups[1].result"));
    }

    private static List<String> twoGroups(Room room) {
        room.write("Lukunurkka");
        room.write("Lounas");
        room.step("vote");
        return room.state(0).getList("groups.id");
    }

    @Test
    void letsAFloodFromOnePhoneSlowThatPhoneAlone() {
        Phone flood = room.join();
        Phone other = room.join();
        UUID card = Room.newId();
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            if (flood.write(card, "Lukunurkka").extract().statusCode() == 429) {
                refused++;
            }
        }
        assertTrue(refused > 0, "nothing was slowed down");
        flood.write(card, "Lukunurkka").statusCode(429).header("Retry-After", "1");
        other.write("Lounas");
    }

    @Test
    void knowsNobodyAMonthAfterItWasClosed() {
        Phone phone = room.join();
        room.step("closed");
        phone.state();
        clock.move(Duration.ofDays(31));
        phone.asks().get("/api/v1/workshop-session").then().statusCode(401);
    }

    @Test
    void refusesANumberThatIsNone() {
        room.join()
                .asks()
                .get("/api/v1/workshop-session?after=yesterday")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("after"));
    }

    @Test
    void asksForAToken() {
        given().get("/api/v1/workshop-session").then().statusCode(401);
        new Phone(UUID.randomUUID(), "nonsense")
                .write(Room.newId(), "Hei")
                .statusCode(401)
                .body("type", equalTo("/problems/participant-unknown"));
    }
}
