package fi.kaiku.access;

import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// A login whose password was right and whose code is still to come. It opens nothing but that step.
@Entity
@Unaudited("Half a login; what comes of it is told.")
@Immutable
@Table(name = "pending_logins")
class PendingLogin {

    private static final Duration LIFE = Duration.ofMinutes(10);

    @Id
    private byte[] tokenHash;

    private UUID accountId;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    PendingLogin() {}

    PendingLogin(SecretToken token, UUID accountId, Instant now) {
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.expiresAt = now.plus(LIFE);
    }

    UUID accountId() {
        return accountId;
    }
}
