package fi.kaiku.improvement.workshop.wall;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A whole ballot, by the groups' ids: the one member that fits how the workshop votes.
///
/// @param dots       how many for each group, together no more than each has
/// @param ranking    up to five groups, best first
/// @param placements where each group stands between little and much
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WorkshopBallot")
public record BallotChoices(
        @Size(max = 500) @Nullable Map<UUID, @NotNull @Min(0) @Max(10) Integer> dots,
        @Size(max = 5) @Nullable List<@NotNull UUID> ranking,
        @Size(max = 500) @Nullable Map<UUID, @NotNull @Valid Placement> placements) {

    /// @param impact from 1, little, to 5
    /// @param effort from 1, little, to 5
    @Schema(name = "WorkshopPlacement")
    public record Placement(
            @NotNull @Min(1) @Max(5) Integer impact,
            @NotNull @Min(1) @Max(5) Integer effort) {}
}
