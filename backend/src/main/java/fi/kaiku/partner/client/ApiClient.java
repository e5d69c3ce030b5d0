package fi.kaiku.partner.client;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.Scope;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A system of a partner, let in by an organisation. It lives as long as one of its keys does, or until it is revoked.
@Entity
@Table(name = "api_clients")
class ApiClient {

    @Id
    private UUID id;

    private UUID organisationId;
    private String name;
    private List<String> scopes;
    private @Nullable Integer requestsPerMinute;
    private @Nullable Integer burst;
    private Instant createdAt;
    private @Nullable Instant revokedAt;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    ApiClient() {}

    ApiClient(UUID organisationId, String name, Collection<Scope> scopes, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.name = name;
        this.scopes = codes(scopes);
        this.createdAt = now;
    }

    void describe(String newName, Collection<Scope> newScopes) {
        name = newName;
        List<String> codes = codes(newScopes);
        if (!codes.equals(scopes)) {
            scopes = codes;
        }
    }

    void allow(RateLimit limit) {
        requestsPerMinute = limit.requestsPerMinute();
        burst = limit.burst();
    }

    void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
    }

    /// @param usual of clients that have none of their own
    RateLimit limit(RateLimit usual) {
        return requestsPerMinute == null || burst == null ? usual : new RateLimit(requestsPerMinute, burst);
    }

    Set<Scope> scopes() {
        return EnumSet.copyOf(
                scopes.stream().map(code -> Scope.of(code).orElseThrow()).toList());
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    int revision() {
        return revision;
    }

    private static List<String> codes(Collection<Scope> scopes) {
        return scopes.stream().sorted().distinct().map(Scope::code).toList();
    }
}
