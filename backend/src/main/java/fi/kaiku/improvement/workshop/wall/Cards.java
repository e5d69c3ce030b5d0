package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.improvement.workshop.WorkshopKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Cards implements PanacheRepositoryBase<Card, WallKey> {

    /// In their order, those that changed after this number of the sequence.
    List<Card> changedAfter(WorkshopKey workshop, long number) {
        return list(
                "organisationId = ?1 and workshopId = ?2 and changed > ?3 order by position, id",
                workshop.organisationId(),
                workshop.id(),
                number);
    }

    List<Card> in(WorkshopKey workshop, UUID groupId) {
        return list(
                "organisationId = ?1 and workshopId = ?2 and groupId = ?3 order by position, id",
                workshop.organisationId(),
                workshop.id(),
                groupId);
    }

    /// Shown, and in no group.
    List<Card> loose(WorkshopKey workshop) {
        return list(
                "organisationId = ?1 and workshopId = ?2 and groupId is null and not hidden and not removed order by position, id",
                workshop.organisationId(),
                workshop.id());
    }
}
