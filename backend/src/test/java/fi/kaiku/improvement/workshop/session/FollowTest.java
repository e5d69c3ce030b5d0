package fi.kaiku.improvement.workshop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.improvement.workshop.WorkshopKey;
import fi.kaiku.testing.EventStream;
import fi.kaiku.testing.EventStream.Event;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Phone;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Room;
import fi.kaiku.testing.Staff;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a screen hears of a workshop while it stays, and when it was away.
@QuarkusTest
class FollowTest {

    @Inject
    ReadNews reading;

    @Inject
    Clock clock;

    private Room room;

    @BeforeEach
    void open() {
        Place place = Place.open();
        room = Room.open(place.organisationId(), place.museumId());
    }

    private static EventStream follow(Phone phone, String query, String lastEventId) {
        return EventStream.of(
                "/api/v1/workshop-session/events" + query, "Authorization", "Bearer " + phone.token(), lastEventId);
    }

    private EventStream follow(String lastEventId) {
        return EventStream.of(
                "/api/v1/workshops/%s/events".formatted(room.id()),
                "Cookie",
                Staff.COOKIE + "=" + Staff.session("editor", room.organisationId()),
                lastEventId);
    }

    @Test
    void tellsAllThereIsThenWhatChanges() {
        Phone phone = room.join();
        room.write("Lukunurkka");
        try (EventStream stream = follow(phone, "", "")) {
            Event all = stream.next();
            assertTrue(all.state().getBoolean("complete"));
            assertEquals(List.of("Lukunurkka"), all.state().getList("cards.text"));
            assertEquals(all.id(), all.state().getString("sequence"));
            phone.write("Lounas");
            Event news = stream.next();
            assertFalse(news.state().getBoolean("complete"));
            assertEquals(List.of("Lounas"), news.state().getList("cards.text"));
            assertEquals(List.of(true), news.state().getList("cards.own"));
            room.step("group");
            assertEquals("group", stream.next().state().getString("workshop.step"));
        }
    }

    @Test
    void goesOnWhereTheReaderWas() {
        Phone phone = room.join();
        room.write("Lukunurkka");
        String told = room.state(0).getString("sequence");
        try (EventStream stream = follow(phone, "", told)) {
            assertEquals("", stream.nextOfAny().id());
        }
        UUID away = room.write("Lounas");
        room.put("/cards/%s/visibility".formatted(away), Map.of("hidden", true));
        try (EventStream stream = follow(phone, "", told)) {
            Event news = stream.next();
            assertFalse(news.state().getBoolean("complete"));
            assertEquals(List.of(away.toString()), news.state().getList("cards.id"));
            assertEquals(List.of(""), news.state().getList("cards.text"));
        }
        try (EventStream stream = follow(told)) {
            assertEquals(List.of("Lounas"), stream.next().state().getList("cards.text"));
        }
        for (String nonsense : List.of("yesterday", "-1", "999999", "99999999999999999999")) {
            try (EventStream stream = follow(phone, "", nonsense)) {
                assertTrue(stream.next().state().getBoolean("complete"), nonsense);
            }
        }
    }

    @Test
    void hearsOfWhatAnotherProcessDid() {
        Phone phone = room.join();
        try (EventStream stream = follow(phone, "", "")) {
            long told = stream.next().state().getLong("sequence");
            OwnersDatabase.ask(
                    "update workshops set sequence = sequence + 1, dots = 7 where id = ? returning id", room.id());
            Event news = stream.next();
            assertEquals(told + 1, news.state().getLong("sequence"));
            assertEquals(7, news.state().getInt("workshop.dots"));
        }
    }

    @Test
    void givesSignsOfLifeAndEndsAfterAsManyEventsAsWereAskedFor() {
        Phone phone = room.join();
        try (EventStream stream = follow(phone, "?events=2", "")) {
            stream.next();
            assertTrue(stream.nextOfAny().data().startsWith(":"));
            phone.write("Lukunurkka");
            stream.next();
            assertEquals("end", stream.next().id());
        }
    }

    @Test
    void endsWithItsWorkshop() {
        Phone phone = room.join();
        try (EventStream mine = follow(phone, "", "");
                EventStream screen = follow("")) {
            mine.next();
            screen.next();
            Staff.of("editor", room.organisationId())
                    .header("If-Match", "*")
                    .delete("/api/v1/workshops/" + room.id())
                    .then()
                    .statusCode(204);
            assertEquals("end", mine.next().id());
            assertEquals("end", screen.next().id());
        }
    }

    @Test
    void letsOnePhoneHoldThreeStreams() {
        Phone phone = room.join();
        Phone other = room.join();
        try (EventStream neighbour = follow(other, "", "");
                EventStream first = follow(phone, "", "");
                EventStream second = follow(phone, "", "");
                EventStream third = follow(phone, "", "");
                EventStream fourth = follow(phone, "", "")) {
            first.next();
            assertEquals("end", first.next().id());
            for (EventStream open : List.of(neighbour, second, third, fourth)) {
                open.next();
            }
            room.write("Lukunurkka");
            for (EventStream open : List.of(neighbour, second, third, fourth)) {
                assertEquals(List.of("Lukunurkka"), open.next().state().getList("cards.text"));
            }
        }
    }

    @Test
    void refusesOneStreamTooMany() {
        Streams full = new Streams(reading, clock, 0, Duration.ofSeconds(15));
        Reader reader = new Reader(new WorkshopKey(room.organisationId(), room.id()), null);
        assertEquals(
                503,
                assertThrows(HttpProblem.class, () -> full.open(reader, 0, 1)).getStatusCode());
    }
}
