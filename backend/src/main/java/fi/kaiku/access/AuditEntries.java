package fi.kaiku.access;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {

    List<AuditEntry> all(PageRequest page) {
        return find("id > ?1 order by id", page.after())
                .page(0, page.fetchSize())
                .list();
    }

    List<AuditEntry> of(Set<UUID> organisationIds, PageRequest page) {
        return find("organisationId in ?1 and id > ?2 order by id", organisationIds, page.after())
                .page(0, page.fetchSize())
                .list();
    }
}
