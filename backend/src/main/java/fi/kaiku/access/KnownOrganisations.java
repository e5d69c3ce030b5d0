package fi.kaiku.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class KnownOrganisations implements PanacheRepositoryBase<KnownOrganisation, UUID> {

    /// @param name its id or its business id
    Optional<UUID> named(String name) {
        return find("businessId = ?1 or cast(organisationId as string) = ?1", name.toLowerCase(Locale.ROOT))
                .firstResultOptional()
                .map(KnownOrganisation::id);
    }
}
