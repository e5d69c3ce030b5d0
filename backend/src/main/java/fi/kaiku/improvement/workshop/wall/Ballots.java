package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.improvement.workshop.WorkshopKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class Ballots implements PanacheRepositoryBase<Ballot, Ballot.Key> {

    List<Ballot> of(WorkshopKey workshop) {
        return list("organisationId = ?1 and workshopId = ?2", workshop.organisationId(), workshop.id());
    }
}
