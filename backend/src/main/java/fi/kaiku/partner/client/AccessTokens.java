package fi.kaiku.partner.client;

import fi.kaiku.platform.SecretToken;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class AccessTokens implements PanacheRepositoryBase<AccessToken, byte[]> {

    Optional<AccessToken> known(SecretToken token) {
        return find("tokenHash", token.hash()).singleResultOptional();
    }

    long deleteExpired(Instant now) {
        return delete("expiresAt <= ?1", now);
    }
}
