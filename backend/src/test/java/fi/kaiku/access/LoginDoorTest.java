package fi.kaiku.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.kaiku.access.LoginDoor.Passage;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoginDoorTest {

    private static final Optional<String> STRANGER = Optional.empty();
    private static final Optional<String> KNOWN = Optional.of("a browser");

    private final LoginDoor door = new LoginDoor();

    @Test
    void refusesStrangersWhileOthersAreInside() {
        Passage first = door.enter(STRANGER);
        for (int i = 1; i < LoginDoor.AT_ONCE; i++) {
            door.enter(STRANGER);
        }
        HttpProblem refused = assertThrows(HttpProblem.class, () -> door.enter(STRANGER));
        assertEquals(503, refused.getStatusCode());
        first.close();
        door.enter(STRANGER);
    }

    @Test
    void letsInKnownBrowsersThroughAFloodOfStrangers() {
        for (int i = 0; i < LoginDoor.AT_ONCE; i++) {
            door.enter(STRANGER);
        }
        for (int i = 0; i < LoginDoor.AT_ONCE; i++) {
            door.enter(KNOWN);
        }
        assertThrows(HttpProblem.class, () -> door.enter(KNOWN));
    }
}
