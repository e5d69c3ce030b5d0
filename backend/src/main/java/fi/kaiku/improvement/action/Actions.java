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

    /// On the board of a cluster.
    ///
    /// @param open   museums all of whose actions are shown
    /// @param shared museums whose shared actions are shown
    List<Action> onBoard(Collection<UUID> open, Collection<UUID> shared, PageRequest page) {
        return find("id > ?1 and (museumId in ?2 or museumId in ?3 and shared) order by id", page.after(), open, shared)
                .page(0, page.fetchSize())
                .list();
    }

    /// Planned or under way with an address to remind, and due on this day at the latest.
    List<Action> toRemindOf(LocalDate latest, int most) {
        return find(
                        "reminderEmail is not null and dueOn <= ?1 and state in ?2"
                                + " and (remindedOn is null or remindedOn <= dueOn) order by id",
                        latest,
                        List.of(ActionState.PLANNED, ActionState.DOING))
                .page(0, most)
                .list();
    }

    /// @return whether nobody else was quicker
    boolean markReminded(Action action, LocalDate today) {
        return update(
                        "remindedOn = ?1 where id = ?2 and remindedOn is not distinct from ?3",
                        today,
                        action.id(),
                        action.remindedOn())
                > 0;
    }

    /// Done on one of these days, the first included and the last.
    List<Action> doneBetween(UUID organisationId, LocalDate from, LocalDate to) {
        return list("organisationId = ?1 and doneOn between ?2 and ?3 order by doneOn, id", organisationId, from, to);
    }

    boolean exists(UUID organisationId, UUID id) {
        return count("organisationId = ?1 and id = ?2", organisationId, id) > 0;
    }
}
