package fi.kaiku.partner.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.platform.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param id        also its `client_id`
/// @param rateLimit its own, or what all have
/// @param keys      oldest first, also those that are revoked or have expired
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ApiClient")
record ApiClientView(
        UUID id,
        UUID organisationId,
        String name,
        List<Scope> scopes,
        RateLimit rateLimit,
        List<Key> keys,
        Instant createdAt,
        @Nullable Instant revokedAt) {

    /// @param ending     its last four characters
    /// @param lastUsedOn by UTC
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ApiKey")
    record Key(
            UUID id,
            String ending,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable LocalDate lastUsedOn) {

        static Key of(ApiKey key) {
            return new Key(key.id(), key.ending(), key.createdAt(), key.expiresAt(), key.revokedAt(), key.lastUsedOn());
        }
    }

    /// @param key shown here and never again
    @Schema(name = "ApiClientWithKey")
    record WithKey(ApiClientView client, String key) {}

    static ApiClientView of(ApiClient client, List<ApiKey> keys, RateLimit usual) {
        return new ApiClientView(
                client.id(),
                client.organisationId(),
                client.name(),
                List.copyOf(client.scopes()),
                client.limit(usual),
                keys.stream()
                        .filter(key -> key.clientId().equals(client.id()))
                        .map(Key::of)
                        .toList(),
                client.createdAt(),
                client.revokedAt());
    }
}
