package fi.kaiku.partner.webhook;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    /// @param organisations only of these, or of all when null
    List<Webhook> page(@Nullable Collection<UUID> organisations, PageRequest request) {
        Parameters parameters = Parameters.with("after", request.after());
        if (organisations != null) {
            parameters.and("organisations", organisations);
        }
        String whose = organisations == null ? "" : "organisationId in :organisations and ";
        return find(whose + "id > :after order by id", parameters)
                .range(0, request.fetchSize() - 1)
                .list();
    }

    /// Kept from others, also from those who tell it, until the transaction ends.
    Optional<Webhook> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    long countOf(UUID organisationId) {
        return count("organisationId", organisationId);
    }
}
