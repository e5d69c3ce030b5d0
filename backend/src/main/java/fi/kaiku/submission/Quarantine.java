package fi.kaiku.submission;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Quarantine implements PanacheRepositoryBase<QuarantinedSubmission, QuarantinedSubmission.Id> {

    Optional<QuarantinedSubmission> byId(UUID id) {
        return find("id.id", id).firstResultOptional();
    }

    /// Those that wait.
    ///
    /// @param organisations only those of these, or of all when null
    List<QuarantinedSubmission> page(
            @Nullable Collection<UUID> organisations,
            @Nullable UUID museumId,
            @Nullable UUID deviceId,
            PageRequest request) {
        StringBuilder query = new StringBuilder("id.id > :after and resolvedAt is null");
        Parameters parameters = Parameters.with("after", request.after());
        if (organisations != null) {
            query.append(" and id.organisationId in :organisations");
            parameters.and("organisations", organisations);
        }
        if (museumId != null) {
            query.append(" and museumId = :museum");
            parameters.and("museum", museumId);
        }
        if (deviceId != null) {
            query.append(" and deviceId = :device");
            parameters.and("device", deviceId);
        }
        return find(query + " order by id.id", parameters)
                .range(0, request.fetchSize() - 1)
                .list();
    }
}
