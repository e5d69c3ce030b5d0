package fi.kaiku.improvement.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ActionSteps implements PanacheRepositoryBase<ActionStep, UUID> {

    /// Oldest first.
    List<ActionStep> of(UUID actionId) {
        return list("actionId = ?1 order by id", actionId);
    }
}
