package fi.kaiku.access.factor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The authenticator of one account. It counts from when a code of it was shown.
@Entity
@Table(name = "second_factors")
class SecondFactor {

    @Id
    private UUID accountId;

    private byte[] secret;
    private long lastStep;
    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    SecondFactor() {}

    /// @param secret sealed
    SecondFactor(UUID accountId, byte[] secret) {
        this.accountId = accountId;
        this.secret = secret;
    }

    /// Begins anew, with another secret.
    void replace(byte[] newSecret) {
        secret = newSecret;
        lastStep = 0;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    UUID accountId() {
        return accountId;
    }

    byte[] secret() {
        return secret;
    }

    long lastStep() {
        return lastStep;
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
