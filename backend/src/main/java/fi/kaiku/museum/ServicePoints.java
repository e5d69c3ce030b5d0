package fi.kaiku.museum;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ServicePoints implements PanacheRepositoryBase<ServicePoint, UUID> {

    boolean exists(UUID museumId, String slug) {
        return count("museumId = ?1 and slug = ?2", museumId, slug) > 0;
    }

    boolean exists(UUID museumId, UUID id) {
        return count("museumId = ?1 and id = ?2", museumId, id) > 0;
    }

    Optional<ServicePoint> withSlug(UUID museumId, String slug) {
        return find("museumId = ?1 and slug = ?2", museumId, slug).firstResultOptional();
    }

    List<ServicePoint> of(UUID museumId, PageRequest page) {
        return find("museumId = ?1 and id > ?2 order by id", museumId, page.after())
                .page(0, page.fetchSize())
                .list();
    }
}
