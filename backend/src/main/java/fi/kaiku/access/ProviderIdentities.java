package fi.kaiku.access;

import fi.kaiku.access.sso.ProvenPerson;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class ProviderIdentities implements PanacheRepositoryBase<ProviderIdentity, ProviderIdentity.Key> {

    Optional<ProviderIdentity> of(ProvenPerson person) {
        return findByIdOptional(new ProviderIdentity.Key(person.issuer(), person.subject()));
    }
}
