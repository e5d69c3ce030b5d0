package fi.kaiku.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaperTurnsTest {

    private final PaperTurns turns = new PaperTurns(2, Duration.ofMillis(10));

    @Test
    void sendsAwayWhomNoTurnComesTo() {
        HttpProblem problem = turns.take(() -> turns.take(() -> assertThrows(HttpProblem.class, this::one)));
        assertEquals(503, problem.getStatusCode());
        assertEquals("/problems/busy", String.valueOf(problem.getType()));
        assertEquals(5, problem.getHeaders().get("Retry-After"));
        assertEquals(1, one());
    }

    @Test
    void comesBackAfterFailing() {
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> turns.take(() -> {
                        throw new IllegalStateException();
                    }));
        }
        assertEquals(1, one());
    }

    private int one() {
        return turns.take(() -> 1);
    }
}
