package fi.kaiku.improvement.workshop;

import fi.kaiku.platform.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A workshop that is prepared; its members as in [WorkshopContent].
@Schema(name = "NewWorkshop")
public record NewWorkshop(
        @NotNull UUID organisationId,
        @NotNull LocalizedText title,
        @NotNull LocalizedText prompt,
        @NotNull LocalDate heldOn,
        @Size(max = 200) @Nullable String place,
        @Nullable UUID clusterId,
        @NotEmpty @Size(max = 50) List<@NotNull UUID> museumIds,
        @NotNull @Size(max = 50) List<@NotNull UUID> findingIds,
        @Size(max = 50) @Nullable List<@NotNull UUID> ideaIds,
        @Nullable VoteMethod voteMethod,
        @Min(1) @Max(10) @Nullable Integer dots) {

    WorkshopContent content() {
        return new WorkshopContent(
                title,
                prompt,
                heldOn,
                place,
                clusterId,
                museumIds,
                findingIds,
                Objects.requireNonNullElse(ideaIds, List.of()),
                voteMethod,
                dots);
    }
}
