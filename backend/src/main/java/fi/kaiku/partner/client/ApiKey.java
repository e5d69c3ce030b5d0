package fi.kaiku.partner.client;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.SecretToken;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// With what a client says who it is. Only the hash is kept; its last characters tell people which one it is.
@Entity
@Table(name = "api_keys")
class ApiKey {

    private static final int TOLD = 4;

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID clientId;
    private byte[] keyHash;
    private String ending;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable LocalDate lastUsedOn;

    @SuppressWarnings("NullAway.Init")
    ApiKey() {}

    ApiKey(ApiClient client, SecretToken key, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.organisationId = client.organisationId();
        this.clientId = client.id();
        this.keyHash = key.hash();
        this.ending = key.text().substring(key.text().length() - TOLD);
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
    }

    boolean opens(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID clientId() {
        return clientId;
    }

    String ending() {
        return ending;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    @Nullable
    LocalDate lastUsedOn() {
        return lastUsedOn;
    }
}
