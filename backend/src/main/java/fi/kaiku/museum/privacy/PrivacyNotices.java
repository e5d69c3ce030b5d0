package fi.kaiku.museum.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PrivacyNotices implements PanacheRepositoryBase<PrivacyNotice, UUID> {

    Optional<PrivacyNotice> locked(UUID organisationId) {
        return findByIdOptional(organisationId, LockModeType.PESSIMISTIC_WRITE);
    }
}
