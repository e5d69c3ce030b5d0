package fi.kaiku.improvement.action;

import fi.kaiku.insight.followup.Measure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An action that is planned; its members as in [ActionContent].
@Schema(name = "NewAction")
public record NewAction(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 2_000) @Nullable String description,
        @Nullable UUID museumId,
        @Nullable UUID servicePointId,
        @Nullable UUID findingId,
        @Nullable UUID ideaId,
        @Size(max = 100) @Nullable String ownerRole,
        @Nullable LocalDate dueOn,
        @Nullable Band cost,
        @Nullable Band effort,
        @Valid @Nullable Measure measure,
        @Nullable Boolean shared,
        @Email @Size(max = 254) @Nullable String reminderEmail) {

    ActionContent content() {
        return new ActionContent(
                title,
                description,
                museumId,
                servicePointId,
                findingId,
                ideaId,
                ownerRole,
                dueOn,
                cost,
                effort,
                measure,
                Boolean.TRUE.equals(shared),
                reminderEmail);
    }
}
