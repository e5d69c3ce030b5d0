package fi.kaiku.access;

import fi.kaiku.platform.SecretToken;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LoginSessions implements PanacheRepositoryBase<LoginSession, byte[]> {

    Optional<LoginSession> open(SecretToken token, Instant now) {
        return find("tokenHash = ?1 and expiresAt > ?2", token.hash(), now).singleResultOptional();
    }

    /// Those of one account, the last used first.
    List<LoginSession> openOf(UUID accountId, Instant now) {
        return list("accountId = ?1 and expiresAt > ?2 order by usedAt desc, id", accountId, now);
    }

    void end(SecretToken token) {
        delete("tokenHash", token.hash());
    }

    /// @return false where the account has no such session
    boolean end(UUID accountId, UUID id) {
        return delete("accountId = ?1 and id = ?2", accountId, id) > 0;
    }

    void endAll(UUID accountId) {
        delete("accountId", accountId);
    }

    void endOthers(UUID accountId, SecretToken kept) {
        delete("accountId = ?1 and tokenHash <> ?2", accountId, kept.hash());
    }

    long deleteExpired(Instant now) {
        return delete("expiresAt <= ?1", now);
    }
}
