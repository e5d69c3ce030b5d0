package fi.kaiku.access.recovery;

import fi.kaiku.platform.SecretToken;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PasswordResets implements PanacheRepositoryBase<PasswordReset, byte[]> {

    Optional<PasswordReset> open(SecretToken token, Instant now) {
        return find("tokenHash = ?1 and expiresAt > ?2", token.hash(), now).singleResultOptional();
    }

    /// All links of the account end with the use of one. Of two who come at once, one is told false.
    boolean use(SecretToken token, UUID accountId) {
        boolean used = delete("tokenHash", token.hash()) == 1;
        delete("accountId", accountId);
        return used;
    }

    void deleteExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
