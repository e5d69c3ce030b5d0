package fi.kaiku.improvement.idea;

import static fi.kaiku.platform.Permission.COMMENTS_MODERATE;
import static fi.kaiku.platform.Permission.IMPROVEMENT_EDIT;
import static fi.kaiku.platform.Permission.RESULTS_READ;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.MergePatches;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// What could be done, as somebody said it.
@Path("/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class IdeaResource {

    private final Ideas ideas;
    private final CheckIdea check;
    private final ShowIdeas showing;
    private final MergePatches patches;
    private final Caller caller;
    private final Clock clock;

    IdeaResource(Ideas ideas, CheckIdea check, ShowIdeas showing, MergePatches patches, Caller caller, Clock clock) {
        this.ideas = ideas;
        this.check = check;
        this.showing = showing;
        this.patches = patches;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(operationId = "createIdea", summary = "Say what could be done")
    @APIResponseSchema(value = IdeaView.class, responseCode = "201", responseDescription = "The idea.")
    public Response create(@NotNull @Valid NewIdea request) {
        caller.requireSomewhere(IMPROVEMENT_EDIT);
        if (!caller.may(IMPROVEMENT_EDIT, request.organisationId())) {
            throw IdeaProblems.unknown("/organisationId", "organisation");
        }
        check.requireKnown(request.content(), request.organisationId());
        Idea idea = new Idea(request.organisationId(), source(request), request.content(), clock.instant());
        ideas.persistAndFlush(idea);
        return answer(Response.created(URI.create("ideas/" + idea.id())), idea);
    }

    private IdeaSource source(NewIdea request) {
        if (!caller.isClient()) {
            return Objects.requireNonNullElse(request.source(), IdeaSource.STAFF);
        }
        if (request.source() != null && request.source() != IdeaSource.PARTNER) {
            throw IdeaProblems.onlyPartners();
        }
        return IdeaSource.PARTNER;
    }

    @GET
    @Operation(operationId = "listIdeas", summary = "Ideas of organisations the caller belongs to")
    public Page<IdeaView> list(
            @QueryParam("museumId") @Nullable @Parameter(description = "Only those of this museum.") UUID museumId,
            @QueryParam("source") @Nullable @Parameter(description = "`staff`, `visitor` or `partner`: only theirs.")
                    String source,
            @QueryParam("state") @Nullable @Parameter(description = "`open`, `merged` or `set-aside`: only those.")
                    String state,
            @Valid @BeanParam PageRequest page) {
        Ideas.Wish wish = new Ideas.Wish(
                caller.mayEverywhere(RESULTS_READ) ? null : caller.organisations(RESULTS_READ),
                museumId,
                source == null ? null : IdeaSource.named(source),
                state == null ? null : IdeaState.named(state));
        Page<Idea> found = page.page(ideas.of(wish, page), Idea::id);
        return new Page<>(showing.show(found.items()), found.page());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getIdea", summary = "One idea")
    @APIResponseSchema(value = IdeaView.class, responseDescription = "The idea.")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), mine(id, RESULTS_READ));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatches.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchIdea", summary = "Change an idea, what it is about, or set it aside")
    @APIResponseSchema(value = IdeaView.class, responseDescription = "The idea.")
    public Response patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @RequestBodySchema(IdeaContent.class) JsonNode request) {
        Idea idea = mine(id, IMPROVEMENT_EDIT);
        ETags.requireMatch(ifMatch, idea.revision());
        IdeaContent content = patches.apply(request, idea.content());
        check.requireWords(content.text(), idea);
        check.requireKnown(content, idea.organisationId());
        idea.change(content);
        ideas.flush();
        return answer(Response.ok(), idea);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteIdea", summary = "Keep an idea no longer, nor the votes on it")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Idea idea = mine(id, COMMENTS_MODERATE);
        ETags.requireMatch(ifMatch, idea.revision());
        ideas.delete(idea);
    }

    private Idea mine(UUID id, Permission permission) {
        Idea idea = ideas.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.require(permission, idea.organisationId());
        return idea;
    }

    private Response answer(Response.ResponseBuilder response, Idea idea) {
        return response.tag(ETags.of(idea.revision()))
                .entity(showing.show(idea))
                .build();
    }
}
