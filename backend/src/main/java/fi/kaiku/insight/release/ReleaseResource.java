package fi.kaiku.insight.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.ConditionalJson;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.release.PublishRelease.Order;
import fi.kaiku.insight.table.FormatParameters;
import fi.kaiku.insight.table.TableFiles;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// What museums tell each other of closed periods.
@Path("/releases")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReleaseResource {

    private static final String CSV = """
            measure,row,type,scale,value,place,which,segment,from,to,status,n,mean,mean.low,mean.high
            visit.satisfaction,,rating,1..5,,cluster,01a20b4a-7e49-7baf-890e-5b4423d48a10,,2026-01-01,2026-03-31,ok,1205,4.31,4.26,4.36
            """;

    private final PublishRelease publishing;
    private final Releases releases;
    private final ReleaseReaders readers;
    private final Caller caller;
    private final MeasureWords words;
    private final ConditionalJson json;

    ReleaseResource(
            PublishRelease publishing,
            Releases releases,
            ReleaseReaders readers,
            Caller caller,
            MeasureWords words,
            ConditionalJson json) {
        this.publishing = publishing;
        this.releases = releases;
        this.readers = readers;
        this.caller = caller;
        this.words = words;
        this.json = json;
    }

    /// @param clusterId all museums that share, where it is absent
    /// @param to        the last day of a closed quarter; the latest where it is absent
    /// @param segments  by which respondents are told apart: constructs, or keys of questions without one
    @Schema(
            name = "NewRelease",
            requiredProperties = {})
    record NewRelease(
            @Nullable UUID clusterId,
            @Nullable LocalDate to,
            @Nullable @Size(max = 2) List<@NotBlank @Size(max = 100) String> segments) {}

    /// @param number 1 for the first of a cluster, or of all
    /// @param createdAt when it was counted
    /// @param publishedAt absent for a draft
    /// @param shown  cells that are shown, in all tables
    /// @param withheld cells that are not
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReleaseSummary")
    record Summary(
            UUID id,
            @Nullable UUID clusterId,
            int number,
            LocalDate from,
            LocalDate to,
            List<String> segments,
            Instant createdAt,
            @Nullable Instant publishedAt,
            long shown,
            long withheld) {

        static Summary of(Release release) {
            long cells = release.tables().stream()
                    .mapToLong(table -> table.cells().size())
                    .sum();
            long shown = release.tables().stream()
                    .flatMap(table -> table.cells().stream())
                    .filter(cell -> cell.n() != null)
                    .count();
            return new Summary(
                    release.id(),
                    release.clusterId(),
                    release.number(),
                    release.firstDay(),
                    release.lastDay(),
                    release.segments(),
                    release.createdAt(),
                    release.publishedAt(),
                    shown,
                    cells - shown);
        }
    }

    /// @param release without its tables
    @Schema(name = "Release")
    record View(Summary release, List<ReleasedTable> tables) {

        static View of(Release release) {
            return new View(Summary.of(release), release.tables());
        }
    }

    @POST
    @Operation(
            operationId = "createRelease",
            summary = "Publish what is closed and not yet released",
            description =
                    "Goes on where the last release of the cluster, or of all, ended, and never changes afterwards. A preview is "
                            + "the draft of it: however often it is asked for, and whatever comes in between, the same is "
                            + "shown and then published.")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The release.")
    @APIResponse(
            responseCode = "200",
            description = "The draft: what publishing will tell.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = View.class)))
    public Response create(
            @QueryParam("preview")
                    @DefaultValue("false")
                    @Parameter(description = "Draft it, for those who may publish it.")
                    boolean preview,
            @Valid @NotNull NewRelease request) {
        readers.requirePublisher(request.clusterId());
        Release release = publishing.publish(new Order(
                request.clusterId(),
                request.to(),
                Objects.requireNonNullElse(request.segments(), List.of()),
                preview,
                caller.accountId()));
        Response.ResponseBuilder answer =
                preview ? Response.ok() : Response.created(URI.create("releases/" + release.id()));
        return answer.entity(View.of(release)).build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listReleases", summary = "Releases that are shared with the caller, oldest first")
    public Page<Summary> list(@Valid @BeanParam PageRequest page) {
        List<Release> found =
                readers.readsEverything() ? releases.all(page) : releases.sharedWith(readers.clusters(), page);
        return page.page(found, Release::id).map(Summary::of);
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, TableFiles.CSV, TableFiles.XLSX, TableFiles.NDJSON})
    @Transactional
    @Operation(operationId = "getRelease", summary = "One release with its tables")
    @APIResponse(
            responseCode = "200",
            description = "The release; with `format` a file of the same figures: `csv`, `xlsx`, `ndjson`.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = View.class)),
                @Content(mediaType = TableFiles.CSV, schema = @Schema(type = SchemaType.STRING), example = CSV),
                @Content(
                        mediaType = TableFiles.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        example = TableFiles.BINARY_EXAMPLE),
                @Content(
                        mediaType = TableFiles.NDJSON,
                        schema = @Schema(implementation = Object.class),
                        example = TableFiles.NDJSON_EXAMPLE)
            })
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response get(
            @PathParam("id") UUID id,
            @BeanParam FormatParameters format,
            @Context UriInfo uri,
            @Context Request request) {
        Release release = releases.findByIdOptional(id)
                .filter(found -> found.publishedAt() != null)
                .orElseThrow(Problems::notFound);
        readers.requireReader(release.clusterId());
        Written written = new Written();
        written.refuseAllBut(Set.of(), uri.getQueryParameters());
        written.requireUnderstood();
        return json.answer(View.of(release), new ReleaseSheet(release, words), request);
    }
}
