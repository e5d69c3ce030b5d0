package fi.kaiku.improvement.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.followup.Measure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param reason why it is in this state; always there where it is dropped
/// @param doneOn only where it is done
/// @param revision for `If-Match`
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Action")
record ActionView(
        UUID id,
        UUID organisationId,
        String title,
        @Nullable String description,
        @Nullable UUID museumId,
        @Nullable UUID servicePointId,
        @Nullable UUID findingId,
        @Nullable UUID ideaId,
        @Nullable String ownerRole,
        @Nullable LocalDate dueOn,
        @Nullable Band cost,
        @Nullable Band effort,
        @Nullable Measure measure,
        boolean shared,
        @Nullable String reminderEmail,
        ActionState state,
        @Nullable String reason,
        @Nullable LocalDate doneOn,
        Instant createdAt,
        int revision) {

    static ActionView of(Action action) {
        ActionContent content = action.content();
        return new ActionView(
                action.id(),
                action.organisationId(),
                content.title(),
                content.description(),
                content.museumId(),
                content.servicePointId(),
                content.findingId(),
                content.ideaId(),
                content.ownerRole(),
                content.dueOn(),
                content.cost(),
                content.effort(),
                content.measure(),
                content.shared(),
                content.reminderEmail(),
                action.state(),
                action.reason(),
                action.doneOn(),
                action.createdAt(),
                action.revision());
    }
}
