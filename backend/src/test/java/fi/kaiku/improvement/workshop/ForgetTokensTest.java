package fi.kaiku.improvement.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.MovableClock;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Room;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgetTokensTest {

    @Inject
    ForgetTokens job;

    @Inject
    MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    private static List<String> kept(Room room) {
        return OwnersDatabase.ask(
                "select count(token_hash) || ' of ' || count(*) from workshop_participants where workshop_id = ?",
                room.id());
    }

    @Test
    void forgetsByWhatPeopleWereKnownAMonthAfterTheWorkshopWasClosed() {
        Place place = Place.open();
        Room closed = Room.open(place.organisationId(), place.museumId());
        Room open = Room.open(place.organisationId(), place.museumId());
        closed.join();
        open.join();
        closed.step("closed");
        clock.move(Duration.ofDays(29));
        job.forget();
        assertEquals(List.of("1 of 1"), kept(closed));
        clock.move(Duration.ofDays(2));
        job.forget();
        assertEquals(List.of("0 of 1"), kept(closed));
        assertEquals(List.of("1 of 1"), kept(open));
    }
}
