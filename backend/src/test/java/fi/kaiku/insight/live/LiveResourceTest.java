package fi.kaiku.insight.live;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.EventStream;
import fi.kaiku.testing.EventStream.Event;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveResourceTest {

    /// As `%test.kaiku.live.streams` has it.
    private static final int MOST = 4;

    @Test
    void tellsOfTodayAtOnceAndAgainWhenSomethingWasStored() {
        Place place = Place.open();
        now(place, 6, 5);
        try (EventStream stream = LiveStream.of(place, "")) {
            assertEquals(200, stream.response().statusCode());
            assertTrue(header(stream, "Content-Type").startsWith("text/event-stream"));
            assertEquals("no-store", header(stream, "Cache-Control"));
            Event first = stream.next();
            assertEquals(6, first.state().getInt("n"));
            assertEquals(6, first.state().getInt("hours.n.sum()"));
            assertEquals((Object) 6, overall(first, "n"));
            assertEquals((Object) 5f, overall(first, "mean.value"));
            now(place, 1, 5);
            assertEquals(7, stream.next().state().getInt("n"));
        }
    }

    /// What the one did who came between two events must not be seen by setting them beside each other.
    @Test
    void movesFiguresOnForFiveRespondentsTogether() {
        Place place = Place.open();
        now(place, 5, 5);
        List<Event> seen = new ArrayList<>();
        try (EventStream stream = LiveStream.of(place, "")) {
            seen.add(stream.next());
            for (int i = 0; i < 5; i++) {
                now(place, 1, 1);
                seen.add(stream.next());
            }
        }
        assertEquals(
                List.of(5, 6, 7, 8, 9, 10),
                seen.stream().map(event -> event.state().getInt("n")).toList());
        assertEquals(
                List.of(5, 5, 5, 5, 5, 10),
                seen.stream().map(event -> overall(event, "n")).toList());
        assertEquals(
                List.of(5f, 5f, 5f, 5f, 5f, 3f),
                seen.stream().map(event -> overall(event, "mean.value")).toList());
    }

    @Test
    void tellsNoMoreToWhoeverComesAgain() {
        Place place = Place.open();
        now(place, 5, 5);
        try (EventStream stream = LiveStream.of(place, "")) {
            stream.next();
        }
        now(place, 2, 1);
        try (EventStream stream = LiveStream.of(place, "")) {
            Event again = stream.next();
            assertEquals(7, again.state().getInt("n"));
            assertEquals((Object) 5, overall(again, "n"));
        }
    }

    @Test
    void hidesWhatTooFewHaveAnswered() {
        Place place = Place.open();
        now(place, 4, 2);
        try (EventStream stream = LiveStream.of(place, "")) {
            Event first = stream.next();
            assertEquals(4, first.state().getInt("n"));
            assertEquals("suppressed", overall(first, "status"));
            assertNull(overall(first, "n"));
            assertNull(overall(first, "mean"));
        }
    }

    @Test
    void hidesASegmentOfTooFewAndTheHoursOfAnySegment() {
        Place place = Place.open();
        IntStream.range(0, 4).forEach(i -> answer(place, Map.of("overall", 4, "age", "65-74")));
        IntStream.range(0, 6).forEach(i -> answer(place, Map.of("overall", 4, "age", "under-65")));
        try (EventStream stream = LiveStream.of(place, "segment=65-74&events=1")) {
            Event first = stream.next();
            assertEquals("suppressed", first.state().getString("status"));
            assertNull(first.state().get("n"));
            assertEquals(List.of(), first.state().getList("hours"));
        }
        try (EventStream stream = LiveStream.of(place, "segment=under-65&events=1")) {
            Event first = stream.next();
            assertEquals(6, first.state().getInt("n"));
            assertEquals(List.of(), first.state().getList("hours"));
        }
    }

    @Test
    void countsOnlyTodayAsTheMuseumHasIt() {
        Place place = Place.open(Place.definition("visit.json"), "Pacific/Auckland");
        now(place, 5, 5);
        Answer.to(place)
                .with("startedAt", Instant.now().minus(26, ChronoUnit.HOURS).toString())
                .with("completedAt", Instant.now().minus(25, ChronoUnit.HOURS).toString())
                .put()
                .statusCode(201);
        try (EventStream stream = LiveStream.of(place, "")) {
            Event first = stream.next();
            assertEquals(5, first.state().getInt("n"));
            int hour = Instant.now().atZone(ZoneId.of("Pacific/Auckland")).getHour();
            assertEquals(List.of(hour), first.state().getList("hours.hour"));
        }
    }

    /// An erasure tells nobody, like what another process does.
    @Test
    void seesByLookingAgainWhatItWasNotToldOf() {
        Place place = Place.open();
        now(place, 6, 5);
        Answer last = now(place);
        String code = last.put().statusCode(201).extract().path("receiptCode");
        try (EventStream stream = LiveStream.of(place, "")) {
            assertEquals(7, stream.next().state().getInt("n"));
            given().header("Receipt-Code", code)
                    .delete("/api/v1/submissions/{id}", last.id())
                    .then()
                    .statusCode(204);
            assertEquals(6, stream.next().state().getInt("n"));
        }
    }

    @Test
    void givesSignsOfLifeAndSendsNothingTwice() {
        Place place = Place.open();
        now(place, 5, 5);
        String id;
        try (EventStream stream = LiveStream.of(place, "")) {
            id = stream.next().id();
            assertTrue(stream.nextOfAny().data().startsWith(":"));
        }
        try (EventStream stream = LiveStream.of(place, "", id)) {
            assertTrue(stream.nextOfAny().data().startsWith(":"));
            now(place, 1, 5);
            assertNotEquals(id, stream.next().id());
        }
    }

    @Test
    void endsAfterAsManyEventsAsWereAskedFor() {
        Place place = Place.open();
        try (EventStream stream = LiveStream.of(place, "events=2")) {
            assertEquals("empty", stream.next().state().getString("status"));
            now(place, 1, 5);
            stream.next();
            assertEquals("end", stream.next().id());
        }
    }

    @Test
    void refusesOneStreamTooManyAndTakesThePlaceOfOneThatWent() {
        Place place = Place.open();
        List<EventStream> open = new ArrayList<>();
        try {
            // The streams of other tests are gone a moment after they were closed.
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                while (open.size() < MOST) {
                    EventStream stream = LiveStream.of(place, "");
                    if (stream.response().statusCode() != 200) {
                        stream.close();
                        return false;
                    }
                    open.add(stream);
                }
                return true;
            });
            try (EventStream tooMany = LiveStream.of(place, "")) {
                assertEquals(503, tooMany.response().statusCode());
                assertEquals("30", header(tooMany, "Retry-After"));
                assertTrue(header(tooMany, "Content-Type").startsWith("application/problem+json"));
            }
            open.removeFirst().close();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                EventStream stream = LiveStream.of(place, "");
                open.add(stream);
                return stream.response().statusCode() == 200;
            });
        } finally {
            open.forEach(EventStream::close);
        }
    }

    @Test
    void refusesWhoMayNotAndWhatIsWrong() {
        Place place = Place.open();
        String path = "/api/v1/surveys/%s/live".formatted(place.surveyId());
        given().get(path).then().statusCode(401);
        Staff.of("manager", Places.organisation()).get(path).then().statusCode(404);
        Staff.of("analyst", place.organisationId())
                .get(path + "?from=2026-05-02&channel=pigeon&events=0")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("from", "channel", "events"));
    }

    private static String header(EventStream stream, String name) {
        return stream.response().headers().firstValue(name).orElseThrow();
    }

    private static @Nullable Object overall(Event event, String member) {
        return event.state().get("questions.find { it.question == 'overall' }." + member);
    }

    private static void now(Place place, int times, int overall) {
        IntStream.range(0, times).forEach(i -> answer(place, Map.of("overall", overall)));
    }

    private static void answer(Place place, Map<String, ?> answers) {
        now(place).answers(answers).put().statusCode(201);
    }

    private static Answer now(Place place) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return Answer.to(place).with("startedAt", now).with("completedAt", now);
    }
}
