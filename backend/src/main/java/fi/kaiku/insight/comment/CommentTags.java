package fi.kaiku.insight.comment;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CommentTags implements PanacheRepositoryBase<CommentTag, UUID> {

    List<CommentTag> of(Collection<UUID> organisations, PageRequest page) {
        return find("organisationId in ?1 and id > ?2 order by id", organisations, page.after())
                .page(0, page.fetchSize())
                .list();
    }

    List<CommentTag> all(PageRequest page) {
        return find("id > ?1 order by id", page.after())
                .page(0, page.fetchSize())
                .list();
    }

    boolean isTaken(UUID organisationId, String name, UUID butFor) {
        return count("organisationId = ?1 and lower(name) = lower(?2) and id <> ?3", organisationId, name, butFor) > 0;
    }

    /// Kept from others until the transaction ends.
    Optional<CommentTag> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
