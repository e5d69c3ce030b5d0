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
class Workshops implements PanacheRepositoryBase<Workshop, UUID> {

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

    /// Whose it is, and no more: what was read before its turn is taken would be old then.
    Optional<WorkshopKey> key(UUID id) {
        return find("select w.organisationId, w.id from Workshop w where w.id = ?1", id)
                .project(WorkshopKey.class)
                .singleResultOptional();
    }

    /// Those to which this code lets people in.
    List<WorkshopKey> withCode(SpokenCode code, Instant now) {
        return find(
                        "select w.organisationId, w.id from Workshop w where w.joinCode = ?1 and w.joinClosesAt > ?2 and w.step <> ?3",
                        code.text(),
                        now,
                        WorkshopStep.CLOSED)
                .project(WorkshopKey.class)
                .list();
    }

    /// As it is now; nobody else changes anything in it until the transaction ends.
    Optional<Workshop> locked(WorkshopKey key) {
        return Optional.ofNullable(findById(key.id(), LockModeType.PESSIMISTIC_WRITE));
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
