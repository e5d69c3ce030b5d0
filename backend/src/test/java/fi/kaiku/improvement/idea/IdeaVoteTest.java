package fi.kaiku.improvement.idea;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.platform.Ids;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdeaVoteTest {

    private Place place;
    private List<String> ideas;

    @BeforeEach
    void open() {
        place = Place.open();
        ideas = Stream.of("Keittoa", "Penkkejä", "Opastuksia").map(this::asked).toList();
    }

    private String asked(String words) {
        String id = Staff.of("editor", place.organisationId())
                .body(Map.of(
                        "organisationId",
                        place.organisationId(),
                        "text",
                        words,
                        "language",
                        "fi",
                        "museumId",
                        place.museumId()))
                .post("/api/v1/ideas")
                .path("id");
        putToVote(id, true).statusCode(200);
        return id;
    }

    private ValidatableResponse putToVote(String id, boolean open) {
        return Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("text", Map.of("fi", "Keittoa", "sv", "Soppa", "en", "Soup"), "open", open))
                .put("/api/v1/ideas/{id}/ballot", id)
                .then();
    }

    private ValidatableResponse vote(UUID id, List<String> shown, String chosen) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("shown", shown, "chosen", chosen))
                .put("/api/v1/museums/{museum}/idea-votes/{id}", place.museumId(), id)
                .then();
    }

    private ValidatableResponse counted(String id) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/ideas/" + id)
                .then();
    }

    private ValidatableResponse ballot() {
        return given().get("/api/v1/museums/{id}/idea-ballot", place.museumId()).then();
    }

    @Test
    void countsEachVisitOnce() {
        UUID visit = Ids.next();
        vote(visit, ideas, ideas.get(1)).statusCode(204);
        vote(visit, ideas.reversed(), ideas.get(1)).statusCode(204);
        vote(visit, ideas, ideas.get(0)).statusCode(409).body("type", equalTo("/problems/vote-differs"));
        vote(Ids.next(), ideas.subList(0, 2), ideas.get(0)).statusCode(204);
        counted(ideas.get(1))
                .body("ballot.shown", equalTo(2))
                .body("ballot.chosen", equalTo(1))
                .body("ballot.share.share", equalTo(0.5f));
        counted(ideas.get(2)).body("ballot.shown", equalTo(1)).body("ballot.chosen", equalTo(0));
    }

    @Test
    void countsAVoteOnceThatArrivesManyTimesAtOnce() throws Exception {
        UUID visit = Ids.next();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> sendings = IntStream.range(0, 16)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> vote(visit, ideas, ideas.get(0)).extract().statusCode())
                    .toList();
            for (var sending : threads.invokeAll(sendings)) {
                assertEquals(204, sending.get());
            }
        }
        counted(ideas.get(0)).body("ballot.shown", equalTo(1)).body("ballot.chosen", equalTo(1));
    }

    @Test
    void isAboutIdeasOfThisMuseumsBallot() {
        vote(Ids.next(), List.of(ideas.get(0), UUID.randomUUID().toString()), ideas.get(0))
                .statusCode(422)
                .body("errors.pointer", contains("/shown"));
        vote(Ids.next(), List.of(ideas.get(0), ideas.get(0)), ideas.get(0)).statusCode(422);
        vote(Ids.next(), ideas.subList(0, 1), ideas.get(0)).statusCode(422);
        vote(Ids.next(), ideas.subList(0, 2), ideas.get(2)).statusCode(422).body("errors.pointer", contains("/chosen"));
    }

    @Test
    void isAskedNoLongerOnceItIsClosedMergedOrSetAside() {
        ballot().body("items.id", containsInAnyOrder(ideas.toArray())).body("items[0].text.sv", equalTo("Soppa"));
        putToVote(ideas.get(0), false).statusCode(200);
        Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("into", ideas.get(0)))
                .put("/api/v1/ideas/{id}/merger", ideas.get(1));
        Staff.of("editor", place.organisationId())
                .header("If-Match", "*")
                .body(Map.of("setAside", true))
                .patch("/api/v1/ideas/{id}", ideas.get(2));
        ballot().body("items", empty());
        putToVote(ideas.get(1), true).statusCode(409);
        putToVote(ideas.get(2), true).statusCode(409);
        // A tablet that was offline meanwhile tells what its visitors chose before.
        vote(Ids.next(), ideas, ideas.get(1)).statusCode(204);
    }

    @Test
    void slowsAMuseumsVotesBeforeTheyAreMoreThanItsVisitorsGive() {
        long refused = IntStream.range(0, 330)
                .map(i -> vote(Ids.next(), ideas, ideas.get(0)).extract().statusCode())
                .filter(status -> status == 429)
                .count();
        assertTrue(refused > 0, "330 votes at once were all taken");
        vote(Ids.next(), ideas, ideas.get(0)).statusCode(429).header("Retry-After", "60");
    }
}
