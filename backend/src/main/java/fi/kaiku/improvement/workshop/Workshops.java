package fi.kaiku.improvement.workshop;

import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.SpokenCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Workshops implements PanacheRepositoryBase<Workshop, WorkshopKey> {

    List<Workshop> of(Collection<UUID> organisations, PageRequest page) {
        return find("organisationId in ?1 and id > ?2 order by id", organisations, page.after())
                .page(0, page.fetchSize())
                .list();
    }

    List<Workshop> all(PageRequest page) {
        return find("id > ?1 order by id", page.after())
                .page(0, page.fetchSize())
                .list();
    }

    Optional<Workshop> withId(UUID id) {
        return find("id", id).singleResultOptional();
    }

    /// Those to which this code lets people in.
    List<Workshop> withCode(SpokenCode code, Instant now) {
        return list("joinCode = ?1 and joinClosesAt > ?2 and step <> ?3", code.text(), now, WorkshopStep.CLOSED);
    }

    /// As it is now; nobody else changes anything in it until the transaction ends.
    Optional<Workshop> locked(WorkshopKey key) {
        return Optional.ofNullable(findById(key, LockModeType.PESSIMISTIC_WRITE));
    }

    /// As [#locked], of one that was read before.
    void lock(Workshop workshop) {
        getEntityManager().refresh(workshop, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Empty where the workshop is gone.
    Optional<Long> sequence(WorkshopKey key) {
        return find(
                        "select w.sequence from Workshop w where w.organisationId = ?1 and w.id = ?2",
                        key.organisationId(),
                        key.id())
                .project(Long.class)
                .singleResultOptional();
    }

    void count(WorkshopKey key, long sequence) {
        update("sequence = ?1 where organisationId = ?2 and id = ?3", sequence, key.organisationId(), key.id());
    }
}
