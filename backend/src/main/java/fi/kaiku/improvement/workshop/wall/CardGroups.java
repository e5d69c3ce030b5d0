package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.improvement.workshop.WorkshopKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class CardGroups implements PanacheRepositoryBase<CardGroup, WallKey> {

    /// In their order, those that changed after this number of the sequence.
    List<CardGroup> changedAfter(WorkshopKey workshop, long number) {
        return list(
                "organisationId = ?1 and workshopId = ?2 and changed > ?3 order by position, id",
                workshop.organisationId(),
                workshop.id(),
                number);
    }

    Optional<CardGroup> there(WallKey key) {
        return findByIdOptional(key).filter(group -> !group.isRemoved());
    }

    Set<UUID> ids(WorkshopKey workshop) {
        return Set.copyOf(find(
                        "select g.id from CardGroup g where g.organisationId = ?1 and g.workshopId = ?2",
                        workshop.organisationId(),
                        workshop.id())
                .project(UUID.class)
                .list());
    }

    /// All of them are to be told anew.
    void change(WorkshopKey workshop, long number) {
        update(
                "changed = ?1 where organisationId = ?2 and workshopId = ?3",
                number,
                workshop.organisationId(),
                workshop.id());
    }
}
