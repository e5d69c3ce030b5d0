package fi.kaiku.insight.comment;

import fi.kaiku.platform.LocalizedText;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What staff does with comments.
@Path("/surveys/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
class CommentModerationResource {

    private final ModerateComments moderation;
    private final AnswerComment answering;
    private final ReadUnredacted unredacted;

    CommentModerationResource(ModerateComments moderation, AnswerComment answering, ReadUnredacted unredacted) {
        this.moderation = moderation;
        this.answering = answering;
        this.unredacted = unredacted;
    }

    /// @param comments   ids
    /// @param state      absent, it stays
    /// @param addTags    names; a tag that the organisation has not yet is made
    /// @param removeTags names
    @Schema(name = "CommentModeration")
    record Moderation(
            @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> comments,
            @Nullable CommentState state,
            @Nullable @Size(max = 20) List<@NotNull @TagName String> addTags,
            @Nullable @Size(max = 20) List<@NotNull @TagName String> removeTags) {}

    @Schema(name = "ModeratedComments")
    record Moderated(List<ModeratedComment> items) {}

    @Schema(name = "CommentAnswer")
    record Answer(@NotNull LocalizedText text) {}

    @Schema(name = "UnredactedComment")
    record Unredacted(String text) {}

    @POST
    @Path("/comment-moderations")
    @Operation(
            operationId = "moderateComments",
            summary = "Set the state or the tags of comments, all or none",
            description = "A state needs the permission COMMENTS_MODERATE, tags need COMMENTS_TAG.")
    public Moderated moderate(@PathParam("id") UUID id, @NotNull @Valid Moderation request) {
        ModerateComments.Change change = new ModerateComments.Change(
                request.state(),
                Objects.requireNonNullElse(request.addTags(), List.of()),
                Objects.requireNonNullElse(request.removeTags(), List.of()));
        return new Moderated(moderation.moderate(id, request.comments(), change));
    }

    @GET
    @Path("/comments/{commentId}/unredacted")
    @Operation(operationId = "getUnredactedComment", summary = "A comment as it was given, for moderators")
    public Unredacted unredacted(@PathParam("id") UUID id, @PathParam("commentId") UUID commentId) {
        return new Unredacted(unredacted.read(id, commentId));
    }

    @PUT
    @Path("/comments/{commentId}/answer")
    @Operation(operationId = "putCommentAnswer", summary = "Say what the museum answers to a comment")
    public void answer(
            @PathParam("id") UUID id, @PathParam("commentId") UUID commentId, @NotNull @Valid Answer request) {
        answering.answer(id, commentId, ReplyText.checked(request.text(), "/text"));
    }

    @DELETE
    @Path("/comments/{commentId}/answer")
    @Operation(operationId = "deleteCommentAnswer", summary = "Take the museum's answer away")
    public void withdraw(@PathParam("id") UUID id, @PathParam("commentId") UUID commentId) {
        answering.answer(id, commentId, null);
    }
}
