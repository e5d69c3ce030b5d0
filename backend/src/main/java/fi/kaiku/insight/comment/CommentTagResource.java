package fi.kaiku.insight.comment;

import static fi.kaiku.platform.Permission.COMMENTS_TAG;
import static fi.kaiku.platform.Permission.RESULTS_READ;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// The tags of organisations.
@Path("/comment-tags")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CommentTagResource {

    private final CommentTags tags;
    private final TagUse use;
    private final Caller caller;
    private final Clock clock;

    CommentTagResource(CommentTags tags, TagUse use, Caller caller, Clock clock) {
        this.tags = tags;
        this.use = use;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "NewCommentTag")
    record NewTag(
            @NotNull UUID organisationId, @NotNull @TagName String name) {}

    @Schema(name = "CommentTagName")
    record Name(@NotNull @TagName String name) {}

    /// @param comments how many have it, on all surveys
    @Schema(name = "CommentTag")
    record View(UUID id, UUID organisationId, String name, long comments) {}

    @GET
    @Transactional
    @Operation(operationId = "listCommentTags", summary = "Tags of organisations whose results the caller may read")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        List<CommentTag> found =
                caller.mayEverywhere(RESULTS_READ) ? tags.all(page) : tags.of(caller.organisations(RESULTS_READ), page);
        Map<UUID, Long> uses = use.of(found);
        return page.page(found, CommentTag::id).map(tag -> view(tag, uses));
    }

    @POST
    @Transactional
    @Operation(operationId = "createCommentTag", summary = "Make a tag")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The tag.")
    public Response create(@NotNull @Valid NewTag request) {
        caller.requireSomewhere(COMMENTS_TAG);
        if (!caller.may(COMMENTS_TAG, request.organisationId())) {
            throw CommentProblems.unknownOrganisation();
        }
        CommentTag tag = new CommentTag(request.organisationId(), request.name(), clock.instant());
        requireFree(tag, request.name());
        tags.persistAndFlush(tag);
        return Response.created(URI.create("comment-tags/" + tag.id()))
                .entity(view(tag, Map.of()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "renameCommentTag", summary = "Call a tag something else, on all comments that have it")
    public View rename(@PathParam("id") UUID id, @NotNull @Valid Name request) {
        CommentTag tag = mine(id);
        requireFree(tag, request.name());
        tag.rename(request.name());
        return view(tag, use.of(List.of(tag)));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "deleteCommentTag",
            summary = "Take a tag away",
            description = "With `into`, comments that have it get another tag instead: the two are merged.")
    public void delete(
            @PathParam("id") UUID id,
            @QueryParam("into") @Parameter(description = "Id of the tag that stays.") @Nullable UUID into) {
        CommentTag tag = mine(id);
        CommentTag other = into == null ? null : mine(into);
        if (other != null && (other.id().equals(id) || !other.organisationId().equals(tag.organisationId()))) {
            throw CommentProblems.intoItself();
        }
        use.replace(tag, other);
        tags.delete(tag);
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for what belongs to others, 403 without the
    /// permission
    private CommentTag mine(UUID id) {
        CommentTag tag = tags.locked(id).orElseThrow(Problems::notFound);
        caller.require(COMMENTS_TAG, tag.organisationId());
        return tag;
    }

    private void requireFree(CommentTag tag, String name) {
        if (tags.isTaken(tag.organisationId(), name.strip(), tag.id())) {
            throw CommentProblems.tagTaken("/name");
        }
    }

    private static View view(CommentTag tag, Map<UUID, Long> uses) {
        return new View(tag.id(), tag.organisationId(), tag.name(), uses.getOrDefault(tag.id(), 0L));
    }
}
