package fi.kaiku.partner.client;

import fi.kaiku.platform.Scope;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a key was exchanged for: a quarter of an hour, for all that the client may do or less. It ends with its key.
@Entity
@Unaudited("one each quarter of an hour; what it opens is told")
@Table(name = "access_tokens")
class AccessToken {

    @Id
    private byte[] tokenHash;

    private UUID organisationId;
    private UUID keyId;
    private List<String> scopes;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    AccessToken() {}

    AccessToken(SecretToken token, ApiKey key, Collection<Scope> scopes, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.organisationId = key.organisationId();
        this.keyId = key.id();
        this.scopes = scopes.stream().map(Scope::code).toList();
        this.expiresAt = expiresAt;
    }

    boolean opens(Instant now) {
        return now.isBefore(expiresAt);
    }

    UUID keyId() {
        return keyId;
    }

    Set<Scope> scopes() {
        return scopes.stream().map(code -> Scope.of(code).orElseThrow()).collect(Collectors.toUnmodifiableSet());
    }
}
