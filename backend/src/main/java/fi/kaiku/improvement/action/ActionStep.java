package fi.kaiku.improvement.action;

import fi.kaiku.platform.Ids;
import fi.kaiku.platform.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One state that an action came to, and when.
@Entity
@Table(name = "action_steps")
@Unaudited("the action's own entry tells the same")
class ActionStep {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID actionId;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private @Nullable String reason;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    ActionStep() {}

    ActionStep(Action action, Instant at) {
        this.id = Ids.next();
        this.organisationId = action.organisationId();
        this.actionId = action.id();
        this.state = action.state();
        this.reason = action.reason();
        this.at = at;
    }

    ActionState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }
}
