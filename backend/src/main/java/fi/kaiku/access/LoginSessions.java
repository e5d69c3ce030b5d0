package fi.kaiku.access;

import fi.kaiku.platform.SecretToken;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class LoginSessions implements PanacheRepositoryBase<LoginSession, byte[]> {

    Optional<LoginSession> open(SecretToken token, Instant now) {
        return find("tokenHash = ?1 and expiresAt > ?2", token.hash(), now).singleResultOptional();
    }

    void end(SecretToken token) {
        delete("tokenHash", token.hash());
    }

    long deleteExpired(Instant now) {
        return delete("expiresAt <= ?1", now);
    }
}
