package fi.kaiku.improvement.workshop;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.platform.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A workshop as its organisation's staff see it.
///
/// @param museumIds    the host first
/// @param stepEndsAt   when the clock of the step is at its end; absent without a clock
/// @param joinCode     `K7QM-2XPH`
/// @param joinClosesAt after this the code lets nobody in
/// @param joined       how many have joined
/// @param revision     for `If-Match`
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Workshop")
record WorkshopView(
        UUID id,
        UUID organisationId,
        LocalizedText title,
        LocalizedText prompt,
        LocalDate heldOn,
        @Nullable String place,
        @Nullable UUID clusterId,
        List<UUID> museumIds,
        List<UUID> findingIds,
        List<UUID> ideaIds,
        VoteMethod voteMethod,
        int dots,
        WorkshopStep step,
        @Nullable Instant stepEndsAt,
        String joinCode,
        Instant joinClosesAt,
        long joined,
        int revision) {

    static WorkshopView of(Workshop workshop, long joined) {
        WorkshopContent content = workshop.content();
        return new WorkshopView(
                workshop.id(),
                workshop.organisationId(),
                content.title(),
                content.prompt(),
                content.heldOn(),
                content.place(),
                content.clusterId(),
                content.museumIds(),
                content.findingIds(),
                content.ideaIds(),
                workshop.voteMethod(),
                workshop.dots(),
                workshop.step(),
                workshop.stepEndsAt(),
                workshop.joinCode().readable(),
                workshop.joinClosesAt(),
                joined,
                workshop.revision());
    }
}
