package fi.kaiku.insight.comment;

import fi.kaiku.insight.ConditionalJson;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageLinks;
import fi.kaiku.platform.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// Comments to read and to find, redacted.
@Path("/surveys/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
class CommentResource {

    private final ReadComments comments;
    private final CountComments counts;
    private final ReadCommentShares shares;
    private final ConditionalJson json;

    CommentResource(ReadComments comments, CountComments counts, ReadCommentShares shares, ConditionalJson json) {
        this.comments = comments;
        this.counts = counts;
        this.shares = shares;
        this.json = json;
    }

    @Schema(name = "CommentPage")
    record CommentPage(List<Comment> items, Page.Position page) {}

    @GET
    @Path("/comments")
    @Operation(
            operationId = "listComments",
            summary = "What was said in free words, within a filter, the newest first",
            description =
                    "Redacted. Another organisation that shares comments shares what it has published. A filter by segment needs the permission RECORDS_READ.")
    @APIResponseSchema(value = CommentPage.class, responseDescription = "A page of comments.")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response list(
            @PathParam("id") UUID id,
            @BeanParam CommentParameters which,
            @BeanParam FilterParameters filter,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri,
            @Context Request request) {
        Page<Comment> found = comments.read(id, which, filter, page, uri.getQueryParameters());
        return PageLinks.linked(json.answer(found, request), found, uri);
    }

    @GET
    @Path("/comment-counts")
    @Operation(
            operationId = "countComments",
            summary = "How many comments there are by state, question and tag, within a filter")
    @APIResponseSchema(value = CommentCounts.class, responseDescription = "The counts.")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response count(
            @PathParam("id") UUID id,
            @BeanParam CommentParameters which,
            @BeanParam FilterParameters filter,
            @Context UriInfo uri,
            @Context Request request) {
        return json.answer(counts.count(id, which, filter, uri.getQueryParameters()), request);
    }

    @GET
    @Path("/comment-shares")
    @Operation(
            operationId = "getCommentShares",
            summary = "What those who commented spoke of, by tag and over time, within a filter")
    @APIResponseSchema(value = CommentShares.class, responseDescription = "One point for each period, gaps included")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response shares(
            @PathParam("id") UUID id,
            @BeanParam CommentShareParameters of,
            @BeanParam CommentParameters which,
            @BeanParam FilterParameters filter,
            @Context UriInfo uri,
            @Context Request request) {
        return json.answer(shares.read(id, of, which, filter, uri.getQueryParameters()), request);
    }
}
