package fi.kaiku.insight.comment;

import fi.kaiku.insight.ConditionalJson;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.table.FormatParameters;
import fi.kaiku.insight.table.TableFiles;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageLinks;
import fi.kaiku.platform.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// Comments to read and to find, redacted.
@Path("/surveys/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
class CommentResource {

    private static final String CSV = """
            id,museum,day,hour,language,channel,question,state,tags,text
            01a20b4a-9c11-7d0a-8f5e-2b60c7d1e904,vellamo,2026-05-02,2026-05-02T10:00:00Z,sv,kiosk,why,published,cold,"Det \
            drog i salen, ring [phone]"
            """;
    private static final String NDJSON = """
            {"id":"01a20b4a-9c11-7d0a-8f5e-2b60c7d1e904","organisationId":"01a20b4a-7d35-7c11-a0be-64f0d9a1c512",\
            "museumId":"01a20b4a-7e49-7baf-890e-5b4423d48a10","question":"why","day":"2026-05-02",\
            "hour":"2026-05-02T10:00:00Z","language":"sv","channel":"kiosk","state":"published",\
            "text":"Det drog i salen, ring [phone]","redactions":[{"kind":"phone","start":23,"end":30}],"hits":[],\
            "tags":["cold"],"shared":false}
            """;

    private final ReadComments comments;
    private final CountComments counts;
    private final ReadCommentShares shares;
    private final CommentCatalog catalog;
    private final CommentFiles files;
    private final ConditionalJson json;

    CommentResource(
            ReadComments comments,
            CountComments counts,
            ReadCommentShares shares,
            CommentCatalog catalog,
            CommentFiles files,
            ConditionalJson json) {
        this.comments = comments;
        this.catalog = catalog;
        this.files = files;
        this.counts = counts;
        this.shares = shares;
        this.json = json;
    }

    @Schema(name = "CommentPage")
    record CommentPage(List<Comment> items, Page.Position page) {}

    @GET
    @Path("/comments")
    @Produces({MediaType.APPLICATION_JSON, TableFiles.NDJSON, TableFiles.CSV, TableFiles.XLSX})
    @Operation(
            operationId = "listComments",
            summary = "What was said in free words, within a filter, the newest first",
            description =
                    "Redacted. Another organisation that shares comments shares what it has published. A filter by segment needs the permission RECORDS_READ. JSON comes in pages; `limit` and `cursor` are for it alone. The other formats hold all comments, as they are at one moment, and are sent while they are read; each such reading is written down.")
    @APIResponse(
            responseCode = "200",
            description = "A page of comments, or a file of all: `json`, `ndjson`, `csv`, `xlsx`.",
            headers =
                    @Header(
                            name = CommentFiles.ROW_COUNT,
                            description = "Of a file: how many rows are to come.",
                            schema = @Schema(type = SchemaType.INTEGER)),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CommentPage.class)),
                @Content(
                        mediaType = TableFiles.NDJSON,
                        schema = @Schema(implementation = Comment.class),
                        example = NDJSON),
                @Content(mediaType = TableFiles.CSV, schema = @Schema(type = SchemaType.STRING), example = CSV),
                @Content(
                        mediaType = TableFiles.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        example = TableFiles.BINARY_EXAMPLE)
            })
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response list(
            @PathParam("id") UUID id,
            @BeanParam CommentParameters which,
            @BeanParam FilterParameters filter,
            @BeanParam FormatParameters format,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpServerRequest exchange) {
        return files.write(format, request, exchange, () -> catalog.stream(id, which, filter, uri.getQueryParameters()))
                .orElseGet(() -> page(id, which, filter, page, uri, request));
    }

    private Response page(
            UUID id, CommentParameters which, FilterParameters filter, PageRequest page, UriInfo uri, Request request) {
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
