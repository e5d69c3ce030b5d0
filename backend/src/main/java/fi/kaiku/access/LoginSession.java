package fi.kaiku.access;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A browser in which somebody has logged in. It ends 12 hours after it was last used, and 30 days after the login
/// however much it is used.
@Entity
@Unaudited("logging in and out are told as such")
@Table(name = "sessions")
class LoginSession {

    private static final Duration LONGEST = Duration.ofDays(30);

    private static final Duration LIFE = Duration.ofHours(12);

    /// Moving the end with every request would make a write of each read.
    private static final Duration STEP = Duration.ofMinutes(5);

    @Id
    private byte[] tokenHash;

    private UUID id;
    private UUID accountId;
    private Instant createdAt;
    private Instant usedAt;
    private Instant expiresAt;
    private String browser;
    private String system;
    private boolean provided;

    @SuppressWarnings("NullAway.Init")
    LoginSession() {}

    /// @param provided begun by single sign-on
    LoginSession(SecretToken token, UUID accountId, BrowserLabel label, boolean provided, Instant now) {
        this.tokenHash = token.hash();
        this.id = Ids.next();
        this.accountId = accountId;
        this.createdAt = now;
        this.usedAt = now;
        this.expiresAt = now.plus(LIFE);
        this.browser = label.browser();
        this.system = label.system();
        this.provided = provided;
    }

    void used(Instant now) {
        if (usedAt.isBefore(now.minus(STEP))) {
            usedAt = now;
            Instant last = createdAt.plus(LONGEST);
            Instant end = now.plus(LIFE);
            expiresAt = end.isBefore(last) ? end : last;
        }
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Instant createdAt() {
        return createdAt;
    }

    /// To within five minutes.
    Instant usedAt() {
        return usedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    String browser() {
        return browser;
    }

    String system() {
        return system;
    }

    boolean provided() {
        return provided;
    }
}
