package fi.kaiku.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class LoginSessions implements PanacheRepositoryBase<LoginSession, byte[]> {

    Optional<LoginSession> open(SessionToken token, Instant now) {
        return find("tokenHash = ?1 and expiresAt > ?2", token.hash(), now).singleResultOptional();
    }

    void end(SessionToken token) {
        delete("tokenHash", token.hash());
    }

    long deleteExpired(Instant now) {
        return delete("expiresAt <= ?1", now);
    }
}
