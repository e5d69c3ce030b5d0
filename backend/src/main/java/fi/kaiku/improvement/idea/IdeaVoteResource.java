package fi.kaiku.improvement.idea;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Problems;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import io.github.bucket4j.Bucket;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// What visitors are asked on the museum's tablets: which of three ideas first. Whoever can read the ballot can vote,
/// so
/// the counts are a hint and no election; a museum's votes are slowed before they are more than its visitors give.
@Path("/museums/{id}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Transactional
@AcrossOrganisations
class IdeaVoteResource {

    private static final int MOST = 50;
    private static final int SECONDS = 300;
    private static final int VOTES_AT_ONCE = 300;
    private static final int VOTES_A_MINUTE = 60;

    private final Ideas ideas;
    private final IdeaVotes votes;
    private final MuseumCatalog museums;
    private final LoadingCache<UUID, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build(museum -> Bucket.builder()
                    .addLimit(
                            limit -> limit.capacity(VOTES_AT_ONCE).refillGreedy(VOTES_A_MINUTE, Duration.ofMinutes(1)))
                    .build());

    IdeaVoteResource(Ideas ideas, IdeaVotes votes, MuseumCatalog museums) {
        this.ideas = ideas;
        this.votes = votes;
        this.museums = museums;
    }

    /// @param items at most 50, oldest first; show a visitor two or three of them, drawn at random
    @Schema(name = "IdeasOnBallot")
    record OnBallot(List<Choice> items) {}

    @Schema(name = "IdeaOnBallot")
    record Choice(UUID id, LocalizedText text) {}

    /// @param shown two or three ideas of the ballot, which may have been closed meanwhile
    /// @param chosen one of them
    @Schema(name = "IdeaVote")
    record Vote(
            @NotNull @Size(min = 2, max = 3) List<@NotNull UUID> shown,
            @NotNull UUID chosen) {

        Map<UUID, Boolean> asStored() {
            return shown.stream().collect(Collectors.toMap(idea -> idea, chosen::equals));
        }
    }

    @GET
    @Path("/idea-ballot")
    @Operation(operationId = "getIdeaBallot", summary = "Ideas that a museum's visitors may vote for")
    @APIResponseSchema(value = OnBallot.class, responseDescription = "The ideas.")
    public Response ballot(@PathParam("id") UUID id) {
        if (museums.museum(id).isEmpty()) {
            throw Problems.notFound();
        }
        CacheControl kept = new CacheControl();
        kept.setMaxAge(SECONDS);
        List<Choice> choices = ideas.onBallot(id, MOST).stream()
                .map(idea -> new Choice(idea.id(), Objects.requireNonNull(idea.ballotText())))
                .toList();
        return Response.ok(new OnBallot(choices)).cacheControl(kept).build();
    }

    /// Nothing of who or when is kept.
    @PUT
    @Path("/idea-votes/{voteId}")
    @Operation(
            operationId = "putIdeaVote",
            summary = "Vote for one of the ideas that a visit was shown",
            description = "The id is a UUID that the tablet draws for the visit: sent again, the vote is counted once.")
    @APIResponse(responseCode = "204", description = "No Content")
    public void vote(@PathParam("id") UUID id, @PathParam("voteId") UUID voteId, @NotNull @Valid Vote request) {
        Museum museum = museums.museum(id).orElseThrow(Problems::notFound);
        Set<UUID> shown = new HashSet<>(request.shown());
        if (shown.size() < request.shown().size() || ideas.shownAt(id, shown) < shown.size()) {
            throw IdeaProblems.notShown();
        }
        if (!shown.contains(request.chosen())) {
            throw IdeaProblems.notAmongShown();
        }
        if (!buckets.get(id).tryConsume(1)) {
            throw IdeaProblems.tooManyVotes();
        }
        UUID organisation = museum.organisationId();
        if (votes.of(organisation, voteId).isEmpty()) {
            // In one order, so that two that arrive together wait for each other and never both.
            request.shown().stream()
                    .sorted()
                    .forEach(idea -> votes.add(organisation, voteId, idea, idea.equals(request.chosen())));
        }
        if (!votes.of(organisation, voteId).equals(request.asStored())) {
            throw IdeaProblems.otherVote();
        }
    }
}
