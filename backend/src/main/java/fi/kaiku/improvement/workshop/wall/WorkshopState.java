package fi.kaiku.improvement.workshop.wall;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.improvement.workshop.VoteMethod;
import fi.kaiku.improvement.workshop.WorkshopCatalog.Overview;
import fi.kaiku.improvement.workshop.WorkshopStep;
import fi.kaiku.platform.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a screen shows of a workshop, or what changed of it. Setting the same twice changes nothing.
///
/// @param sequence up to which number it is; ask for what comes after it
/// @param complete true for all there is; false for the cards and groups that changed, which replace those of their id
/// @param cards    in their order, which is the same on all screens
/// @param groups   likewise
/// @param ballot   the participant's own; absent before they voted, and for staff
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WorkshopState")
public record WorkshopState(
        long sequence,
        boolean complete,
        Facts workshop,
        List<Card> cards,
        List<Group> groups,
        @Nullable BallotChoices ballot) {

    /// The workshop itself, always whole.
    ///
    /// @param stepEndsAt when the clock of the step is at its end; absent without a clock
    /// @param joined     how many take part
    /// @param voted      how many have voted
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WorkshopFacts")
    public record Facts(
            UUID id,
            LocalizedText title,
            LocalizedText prompt,
            WorkshopStep step,
            @Nullable Instant stepEndsAt,
            VoteMethod voteMethod,
            int dots,
            List<Host> museums,
            List<Taken> findings,
            List<TakenIdea> ideas,
            long joined,
            long voted) {

        static Facts of(Overview workshop, long voted) {
            return new Facts(
                    workshop.now().workshop().id(),
                    workshop.title(),
                    workshop.prompt(),
                    workshop.now().step(),
                    workshop.stepEndsAt(),
                    workshop.now().voteMethod(),
                    workshop.now().dots(),
                    workshop.museums().stream()
                            .map(museum -> new Host(museum.id(), museum.name()))
                            .toList(),
                    workshop.findings().stream()
                            .map(finding -> new Taken(finding.id(), finding.statement()))
                            .toList(),
                    workshop.ideas().stream()
                            .map(idea -> new TakenIdea(idea.id(), idea.text(), idea.language()))
                            .toList(),
                    workshop.joined(),
                    voted);
        }
    }

    @Schema(name = "WorkshopMuseum")
    public record Host(UUID id, LocalizedText name) {}

    @Schema(name = "WorkshopFinding")
    public record Taken(UUID id, String statement) {}

    @Schema(name = "WorkshopIdea")
    public record TakenIdea(UUID id, String text, String language) {}

    /// @param text     plain; empty where it is removed
    /// @param position its place among all cards
    /// @param groupId  absent while it is loose
    /// @param hidden   true for one that the facilitator has hidden; to staff only
    /// @param removed  true for one that is not to be shown any more
    /// @param own      true for the participant's own
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WorkshopCard")
    public record Card(
            UUID id,
            String text,
            String language,
            long position,
            @Nullable UUID groupId,
            @Nullable Boolean hidden,
            @Nullable Boolean removed,
            @Nullable Boolean own) {}

    /// @param actionId what comes of it; to staff only
    /// @param removed  true for one that is not to be shown any more
    /// @param result   in the steps `choose` and `closed` only
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WorkshopGroup")
    public record Group(
            UUID id,
            String title,
            long position,
            boolean chosen,
            @Nullable UUID actionId,
            @Nullable Boolean removed,
            @Nullable GroupResult result) {}
}
