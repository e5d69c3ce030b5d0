package fi.kaiku.partner.client;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiClients implements PanacheRepositoryBase<ApiClient, UUID> {

    List<ApiClient> of(UUID organisationId, PageRequest page) {
        return find("organisationId = ?1 and id > ?2 order by id", organisationId, page.after())
                .page(0, page.fetchSize())
                .list();
    }

    Optional<ApiClient> one(UUID organisationId, UUID id) {
        return find("organisationId = ?1 and id = ?2", organisationId, id).singleResultOptional();
    }
}
