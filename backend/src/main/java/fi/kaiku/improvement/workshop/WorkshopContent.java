package fi.kaiku.improvement.workshop;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.platform.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What may be changed of a workshop.
///
/// @param prompt     the question to which people write cards
/// @param clusterId  whose members the museums are, where they are not all of the organisation's own
/// @param museumIds  which it is for, the host first
/// @param findingIds what is taken along
/// @param ideaIds    likewise
/// @param dots       how many each has; 3 where it is absent
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WorkshopPatch")
record WorkshopContent(
        @NotNull LocalizedText title,
        @NotNull LocalizedText prompt,
        @NotNull LocalDate heldOn,
        @Size(max = 200) @Nullable String place,
        @Nullable UUID clusterId,
        @NotEmpty @Size(max = 50) List<@NotNull UUID> museumIds,
        @NotNull @Size(max = 50) List<@NotNull UUID> findingIds,
        @NotNull @Size(max = 50) List<@NotNull UUID> ideaIds,
        @Nullable VoteMethod voteMethod,
        @Min(1) @Max(10) @Nullable Integer dots) {

    static final int USUAL_DOTS = 3;
}
