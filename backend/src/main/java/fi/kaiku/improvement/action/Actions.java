package fi.kaiku.improvement.action;

import fi.kaiku.platform.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Actions implements PanacheRepositoryBase<Action, UUID> {

    /// @param organisations null for all
    /// @param museum        null for all, and for those of no museum
    /// @param state         null for all
    List<Action> of(
            @Nullable Collection<UUID> organisations,
            @Nullable UUID museum,
            @Nullable ActionState state,
            PageRequest page) {
        StringBuilder query = new StringBuilder("id > :after");
        Parameters parameters = Parameters.with("after", page.after());
        if (organisations != null) {
            query.append(" and organisationId in :organisations");
            parameters.and("organisations", organisations);
        }
        if (museum != null) {
            query.append(" and museumId = :museum");
            parameters.and("museum", museum);
        }
        if (state != null) {
            query.append(" and state = :state");
            parameters.and("state", state);
        }
        return find(query.append(" order by id").toString(), parameters)
                .page(0, page.fetchSize())
                .list();
    }

    /// Done on one of these days, the first included and the last.
    List<Action> doneBetween(UUID organisationId, LocalDate from, LocalDate to) {
        return list("organisationId = ?1 and doneOn between ?2 and ?3 order by doneOn, id", organisationId, from, to);
    }

    boolean exists(UUID organisationId, UUID id) {
        return count("organisationId = ?1 and id = ?2", organisationId, id) > 0;
    }
}
