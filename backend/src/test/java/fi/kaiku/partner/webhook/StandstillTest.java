package fi.kaiku.partner.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandstillTest {

    private static final Instant START = Instant.parse("2026-05-02T10:00:00Z");
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final Standstill standstill = new Standstill();

    @Test
    void growsWhereAWebhookDoesNotMove() {
        look(0, place(ONE, "7/1"));
        assertEquals(Duration.ofSeconds(60), look(60, place(ONE, "7/1"), place(OTHER, "9/1")));
    }

    @Test
    void beginsAnewWithEachStep() {
        look(0, place(ONE, "7/1"));
        assertEquals(Duration.ZERO, look(60, place(ONE, "8/0")));
    }

    @Test
    void forgetsWhoHasCaughtUp() {
        look(0, place(ONE, "7/1"));
        assertEquals(Duration.ZERO, look(30));
        assertEquals(Duration.ZERO, look(60, place(ONE, "7/1")));
    }

    private Duration look(int second, Standstill.Place... behind) {
        return standstill.of(List.of(behind), START.plusSeconds(second));
    }

    private static Standstill.Place place(UUID webhook, String position) {
        return new Standstill.Place(webhook, position);
    }
}
