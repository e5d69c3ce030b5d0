package fi.kaiku.access.recovery;

import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// A link that takes another password.
@Entity
@Unaudited("Asked for by anybody; the new password is told.")
@Immutable
@Table(name = "password_resets")
class PasswordReset {

    private static final Duration LIFE = Duration.ofMinutes(30);

    @Id
    private byte[] tokenHash;

    private UUID accountId;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    PasswordReset() {}

    PasswordReset(SecretToken token, UUID accountId, Instant now) {
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.expiresAt = now.plus(LIFE);
    }

    UUID accountId() {
        return accountId;
    }
}
