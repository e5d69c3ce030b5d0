package fi.kaiku.museum.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RetentionDecisions implements PanacheRepositoryBase<RetentionTerms, UUID> {

    Optional<RetentionTerms> locked(UUID organisationId) {
        return findByIdOptional(organisationId, LockModeType.PESSIMISTIC_WRITE);
    }

    List<RetentionTerms> inOrder() {
        return list("order by organisationId");
    }
}
