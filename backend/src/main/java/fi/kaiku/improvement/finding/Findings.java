package fi.kaiku.improvement.finding;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Findings implements PanacheRepositoryBase<Finding, UUID> {

    List<Finding> of(Collection<UUID> organisations, PageRequest page) {
        return find("organisationId in ?1 and id > ?2 order by id", organisations, page.after())
                .page(0, page.fetchSize())
                .list();
    }

    List<Finding> all(PageRequest page) {
        return find("id > ?1 order by id", page.after())
                .page(0, page.fetchSize())
                .list();
    }

    List<Finding> among(UUID organisationId, Collection<UUID> ids) {
        return list("organisationId = ?1 and id in ?2 order by id", organisationId, ids);
    }

    boolean exists(UUID organisationId, UUID id) {
        return count("organisationId = ?1 and id = ?2", organisationId, id) > 0;
    }
}
