package fi.kaiku.museum;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Museums implements PanacheRepositoryBase<RegisteredMuseum, UUID> {

    Optional<RegisteredMuseum> withSlug(String slug) {
        return find("slug", slug).singleResultOptional();
    }

    List<RegisteredMuseum> all(PageRequest page) {
        return find("id > ?1 order by id", page.after())
                .page(0, page.fetchSize())
                .list();
    }

    List<RegisteredMuseum> of(Set<UUID> organisationIds, PageRequest page) {
        return find("organisationId in ?1 and id > ?2 order by id", organisationIds, page.after())
                .page(0, page.fetchSize())
                .list();
    }

    List<RegisteredMuseum> among(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}
