package fi.kaiku.improvement.action;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Actions for those who tell of them. Asks nobody's permission: the caller has.
@Singleton
@Transactional
public class ActionCatalog {

    private final Actions actions;
    private final ActionSteps steps;

    ActionCatalog(Actions actions, ActionSteps steps) {
        this.actions = actions;
        this.steps = steps;
    }

    /// Enters an action as it was planned on a day and has become since; for the demonstration.
    ///
    /// @param doneOn for `DONE` only
    public UUID enter(
            NewAction plan, LocalDate planned, ActionState state, @Nullable String reason, @Nullable LocalDate doneOn) {
        Action action = new Action(plan.organisationId(), plan.content(), instant(planned));
        actions.persist(action);
        steps.persist(new ActionStep(action, instant(planned)));
        if (state != ActionState.PLANNED) {
            action.move(state, reason, doneOn);
            LocalDate moved = doneOn == null ? planned.plusWeeks(1) : doneOn;
            steps.persist(new ActionStep(action, instant(moved)));
        }
        return action.id();
    }

    /// In the morning, as people do such things.
    private static Instant instant(LocalDate day) {
        return day.atTime(8, 0).toInstant(ZoneOffset.UTC);
    }

    /// What is to be done, by whom and until when.
    public record Promise(
            String title,
            @Nullable String ownerRole,
            @Nullable LocalDate dueOn) {}

    public Optional<Promise> promise(UUID organisationId, UUID actionId) {
        return actions.findByIdOptional(actionId)
                .filter(action -> action.organisationId().equals(organisationId))
                .map(Action::content)
                .map(content -> new Promise(content.title(), content.ownerRole(), content.dueOn()));
    }

    public boolean exists(UUID organisationId, UUID actionId) {
        return actions.exists(organisationId, actionId);
    }
}
