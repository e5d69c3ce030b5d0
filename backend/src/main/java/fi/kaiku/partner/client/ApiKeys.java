package fi.kaiku.partner.client;

import fi.kaiku.platform.SecretToken;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiKeys implements PanacheRepositoryBase<ApiKey, UUID> {

    /// By the index on the hash and nothing else: how long it takes says nothing of how near a guess was.
    Optional<ApiKey> known(SecretToken key) {
        return find("keyHash", key.hash()).singleResultOptional();
    }

    /// Oldest first.
    List<ApiKey> of(ApiClient client) {
        return of(client.organisationId(), List.of(client.id()));
    }

    List<ApiKey> of(UUID organisationId, Collection<UUID> clientIds) {
        return list("organisationId = ?1 and clientId in ?2 order by id", organisationId, clientIds);
    }
}
