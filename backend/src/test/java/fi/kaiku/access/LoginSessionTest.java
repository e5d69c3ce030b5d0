package fi.kaiku.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.platform.SecretToken;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LoginSessionTest {

    private static final Instant LOGIN = Instant.parse("2026-11-02T08:00:00Z");

    private final LoginSession session =
            new LoginSession(SecretToken.random(), UUID.randomUUID(), BrowserLabel.of(null), false, LOGIN);

    @Test
    void endsTwelveHoursAfterItWasLastUsed() {
        session.used(LOGIN.plus(Duration.ofHours(3)));
        assertEquals(LOGIN.plus(Duration.ofHours(15)), session.expiresAt());
    }

    @Test
    void isWrittenDownEveryFiveMinutesAtMost() {
        session.used(LOGIN.plusSeconds(299));
        assertEquals(LOGIN, session.usedAt());
        session.used(LOGIN.plusSeconds(301));
        assertEquals(LOGIN.plusSeconds(301), session.usedAt());
    }

    @Test
    void endsThirtyDaysAfterTheLoginHoweverMuchItIsUsed() {
        session.used(LOGIN.plus(Duration.ofDays(30)).minusSeconds(60));
        assertEquals(LOGIN.plus(Duration.ofDays(30)), session.expiresAt());
    }
}
