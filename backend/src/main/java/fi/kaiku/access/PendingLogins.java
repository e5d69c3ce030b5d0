package fi.kaiku.access;

import fi.kaiku.platform.SecretToken;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PendingLogins implements PanacheRepositoryBase<PendingLogin, byte[]> {

    Optional<PendingLogin> open(SecretToken token, Instant now) {
        return find("tokenHash = ?1 and expiresAt > ?2", token.hash(), now).singleResultOptional();
    }

    void endAll(UUID accountId) {
        delete("accountId", accountId);
    }

    void deleteExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
