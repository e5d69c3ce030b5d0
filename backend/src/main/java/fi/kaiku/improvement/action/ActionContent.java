package fi.kaiku.improvement.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.followup.Measure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What may be changed of an action.
///
/// @param ownerRole who sees to it, as a role (`head of the café`), not as a person
/// @param measure   by which one will know whether it helped
/// @param shared    whether the other members of the museum's clusters see it
/// @param reminderEmail a mailbox of the museum's choice that is written to a week before the due date and after it
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ActionPatch")
record ActionContent(
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
        boolean shared,
        @Email @Size(max = 254) @Nullable String reminderEmail) {}
