package fi.kaiku.insight.release;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReferenceValues implements PanacheRepositoryBase<ReferenceValue, UUID> {

    Optional<ReferenceValue> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ReferenceValue> all(@Nullable String construct, PageRequest page) {
        var found = construct == null
                ? find("id > ?1 order by id", page.after())
                : find("construct = ?1 and id > ?2 order by id", construct, page.after());
        return found.page(0, page.fetchSize()).list();
    }

    List<ReferenceValue> of(String construct) {
        return list("construct = ?1 order by year desc, id", construct);
    }
}
