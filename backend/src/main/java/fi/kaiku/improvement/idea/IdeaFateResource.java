package fi.kaiku.improvement.idea;

import static fi.kaiku.platform.Permission.COMMENTS_MODERATE;
import static fi.kaiku.platform.Permission.IMPROVEMENT_EDIT;

import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// What becomes of an idea: it is brought together with others, and put to the vote.
@Path("/ideas/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class IdeaFateResource {

    static final int LONGEST_ON_BALLOT = 120;

    private final Ideas ideas;
    private final ShowIdeas showing;
    private final MuseumCatalog museums;
    private final Caller caller;

    IdeaFateResource(Ideas ideas, ShowIdeas showing, MuseumCatalog museums, Caller caller) {
        this.ideas = ideas;
        this.showing = showing;
        this.museums = museums;
        this.caller = caller;
    }

    /// @param into the open idea that speaks for both from now on; null or absent, and each stands for itself again
    @Schema(name = "IdeaMerger")
    record Merger(@Nullable UUID into) {}

    /// @param text what visitors read, in all languages of the museum
    @Schema(name = "IdeaVoting")
    record Voting(@NotNull LocalizedText text, @NotNull Boolean open) {}

    /// Those that this one speaks for go along.
    @PUT
    @Path("/merger")
    @Operation(operationId = "putIdeaMerger", summary = "Let another idea speak for this one, or no longer")
    @APIResponseSchema(value = IdeaView.class, responseDescription = "The idea.")
    public Response merge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Merger request) {
        Idea idea = mine(id, IMPROVEMENT_EDIT);
        ETags.requireMatch(ifMatch, idea.revision());
        if (request.into() != null) {
            requireSpeaker(request.into(), idea);
            ideas.mergedInto(List.of(idea.id())).forEach(one -> one.merge(request.into()));
        }
        idea.merge(request.into());
        ideas.flush();
        return answer(idea);
    }

    private void requireSpeaker(UUID into, Idea idea) {
        if (into.equals(idea.id())) {
            throw IdeaProblems.intoItself();
        }
        Idea speaker = ideas.findByIdOptional(into)
                .filter(known -> known.organisationId().equals(idea.organisationId()))
                .orElseThrow(() -> IdeaProblems.unknown("/into", "idea"));
        if (speaker.state() != IdeaState.OPEN) {
            throw IdeaProblems.intoClosed();
        }
    }

    @PUT
    @Path("/ballot")
    @Operation(operationId = "putIdeaBallot", summary = "Ask visitors about an idea, or no longer")
    @APIResponseSchema(value = IdeaView.class, responseDescription = "The idea.")
    public Response putToVote(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Voting request) {
        Idea idea = mine(id, COMMENTS_MODERATE);
        ETags.requireMatch(ifMatch, idea.revision());
        List<FieldError> errors = new ArrayList<>(request.text().longer("/text", LONGEST_ON_BALLOT));
        if (request.open()) {
            UUID museumId = idea.museumId();
            if (museumId == null) {
                throw IdeaProblems.askedNowhere();
            }
            if (idea.state() != IdeaState.OPEN) {
                throw IdeaProblems.intoClosed();
            }
            Museum museum = museums.museum(museumId).orElseThrow();
            errors.addAll(request.text().missing("/text", museum.languages()));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        idea.putToVote(request.text(), request.open());
        ideas.flush();
        return answer(idea);
    }

    private Idea mine(UUID id, Permission permission) {
        Idea idea = ideas.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.require(permission, idea.organisationId());
        return idea;
    }

    private Response answer(Idea idea) {
        return Response.ok(showing.show(idea)).tag(ETags.of(idea.revision())).build();
    }
}
