package fi.kaiku.museum;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    Optional<Organisation> withBusinessId(String businessId) {
        return find("businessId", businessId).singleResultOptional();
    }

    List<UUID> ids() {
        return find("select o.id from Organisation o").project(UUID.class).list();
    }

    List<Organisation> all(PageRequest page) {
        return find("id > ?1 order by id", page.after())
                .page(0, page.fetchSize())
                .list();
    }

    List<Organisation> among(Set<UUID> ids, PageRequest page) {
        return find("id in ?1 and id > ?2 order by id", ids, page.after())
                .page(0, page.fetchSize())
                .list();
    }
}
