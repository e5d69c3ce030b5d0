package fi.kaiku.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class LoginPolicies implements PanacheRepositoryBase<LoginPolicy, UUID> {

    boolean requireSecondFactor(Set<UUID> organisationIds) {
        return !organisationIds.isEmpty()
                && count("organisationId in ?1 and secondFactorRequired", organisationIds) > 0;
    }
}
