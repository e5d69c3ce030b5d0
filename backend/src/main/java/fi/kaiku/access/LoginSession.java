package fi.kaiku.access;

import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A browser in which somebody has logged in. It ends 12 hours after it was last used.
@Entity
@Unaudited("logging in and out are told as such")
@Table(name = "sessions")
class LoginSession {

    private static final Duration LIFE = Duration.ofHours(12);

    /// Moving the end with every request would make a write of each read.
    private static final Duration STEP = Duration.ofMinutes(5);

    @Id
    private byte[] tokenHash;

    private UUID accountId;
    private Instant createdAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    LoginSession() {}

    LoginSession(SecretToken token, UUID accountId, Instant now) {
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    void used(Instant now) {
        Instant end = now.plus(LIFE);
        if (expiresAt.isBefore(end.minus(STEP))) {
            expiresAt = end;
        }
    }

    UUID accountId() {
        return accountId;
    }
}
