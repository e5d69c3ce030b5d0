package fi.kaiku.access.audit;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageLinks;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Who did what, for those who manage the staff of the organisation whose data it was.
@Path("/audit-entries")
@Authenticated
class AuditEntryResource {

    /// More than that is no list to read, and would not fit in memory for many at once.
    private static final int MOST_IN_A_FILE = 100_000;

    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final Map<String, String> FORMATS =
            Map.of("json", MediaType.APPLICATION_JSON, "ndjson", NDJSON, "csv", CSV);
    private static final List<String> OFFERED = List.of(MediaType.APPLICATION_JSON, NDJSON, CSV);

    private static final String NDJSON_EXAMPLE = """
            {"id":"019de9f1-3a6c-7d02-8b3e-5c1f70a9e421","organisationId":"01a20b4a-7d11-7c3e-b0f2-1f6b2d93c5a7",\
            "at":"2026-05-03T07:41:09.117Z","accountId":"01a20b49-0c52-7f3b-9a41-6d8e2b70f3c1",\
            "accountName":"Analyst","operation":"changeMuseum","action":"museum.changed",\
            "subjectId":"01a20b4a-7e49-7baf-890e-5b4423d48a10","details":{"properties":["openingHours"]}}
            """;
    private static final String CSV_EXAMPLE = """
            id,at,organisation,account,client,name,operation,action,subject,details
            019de9f1-3a6c-7d02-8b3e-5c1f70a9e421,2026-05-03T07:41:09.117Z,01a20b4a-7d11-7c3e-b0f2-1f6b2d93c5a7,\
            01a20b49-0c52-7f3b-9a41-6d8e2b70f3c1,,Analyst,changeMuseum,museum.changed,\
            01a20b4a-7e49-7baf-890e-5b4423d48a10,"{""properties"":[""openingHours""]}"
            """;

    private final AuditEntries entries;
    private final AuditFile file;
    private final Caller caller;

    AuditEntryResource(AuditEntries entries, AuditFile file, Caller caller) {
        this.entries = entries;
        this.file = file;
        this.caller = caller;
    }

    /// @param organisationId whose data it was; absent for the installation
    /// @param accountId      who; absent for a partner's system, a tablet or a job
    /// @param clientId       which API client, where it was a partner's system
    /// @param accountName    as they are called now
    /// @param operation      of this API, by its id; absent for a job
    /// @param action         what was done to what: `museum.changed`, `records.read`
    /// @param subjectId      to which one; of `records.read`, the survey
    /// @param details        of a change its `properties`, of some the `values`; of reading, `filter` and `rows`
    @Schema(name = "AuditEntry")
    record Entry(
            UUID id,
            @Nullable UUID organisationId,
            Instant at,
            @Nullable UUID accountId,
            @Nullable UUID clientId,
            @Nullable String accountName,
            @Nullable String operation,
            String action,
            UUID subjectId,
            @Schema(implementation = Object.class) JsonNode details) {

        static Entry of(AuditEntries.Named named) {
            AuditEntry entry = named.entry();
            return new Entry(
                    entry.id(),
                    entry.organisationId().orElse(null),
                    entry.at(),
                    entry.accountId(),
                    entry.clientId(),
                    named.accountName(),
                    entry.operation(),
                    entry.action(),
                    entry.subjectId(),
                    entry.details());
        }
    }

    /// The shape of a page.
    @Schema(name = "AuditEntryPage")
    record EntryPage(List<Entry> items, Page.Position page) {}

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, NDJSON, CSV})
    @Operation(
            operationId = "listAuditEntries",
            summary = "Who did what, newest first",
            description = "JSON comes in pages; `limit` and `cursor` are for it alone. A file holds all entries, "
                    + "up to 100,000.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or a file: `json`, `ndjson`, `csv`.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EntryPage.class)),
                @Content(mediaType = NDJSON, schema = @Schema(implementation = Entry.class), example = NDJSON_EXAMPLE),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING), example = CSV_EXAMPLE)
            })
    public Response list(
            @BeanParam AuditFilter filter,
            @QueryParam("format")
                    @Nullable
                    @Parameter(description = "`json`, `ndjson` or `csv`; without it, what `Accept` prefers.")
                    String format,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri,
            @Context Request request) {
        caller.requireSomewhere(Permission.STAFF_MANAGE);
        String type = mediaType(format, request);
        Response.ResponseBuilder answer =
                type.equals(MediaType.APPLICATION_JSON) ? page(filter, page, uri) : attached(type, all(filter));
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    private static String mediaType(@Nullable String format, Request request) {
        if (format != null) {
            String named = FORMATS.get(format);
            if (named == null) {
                throw Problems.invalid("format", "value.unknown", "One of json, ndjson, csv.");
            }
            return named;
        }
        Variant best = request.selectVariant(OFFERED.stream()
                .map(type -> new Variant(MediaType.valueOf(type), (String) null, null))
                .toList());
        if (best == null) {
            throw new NotAcceptableException();
        }
        return best.getMediaType().toString();
    }

    private Response.ResponseBuilder page(AuditFilter filter, PageRequest page, UriInfo uri) {
        UUID before = page.cursor() == null ? AFTER_ALL : page.after();
        Page<Entry> found = page.page(
                entries.newest(readable(), filter, before, page.fetchSize()).stream()
                        .map(Entry::of)
                        .toList(),
                Entry::id);
        Response whole = Response.ok(found, MediaType.APPLICATION_JSON).build();
        return Response.fromResponse(PageLinks.linked(whole, found, uri));
    }

    private List<Entry> all(AuditFilter filter) {
        List<AuditEntries.Named> found = entries.newest(readable(), filter, AFTER_ALL, MOST_IN_A_FILE + 1);
        if (found.size() > MOST_IN_A_FILE) {
            throw Problems.invalid("from", "file.too-long", "More than 100,000 entries; ask for a shorter time.");
        }
        return found.stream().map(Entry::of).toList();
    }

    private Response.ResponseBuilder attached(String type, List<Entry> all) {
        boolean csv = type.equals(CSV);
        return Response.ok(csv ? file.csv(all) : file.ndjson(all), type + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"log-of-changes.%s\"".formatted(csv ? "csv" : "ndjson"));
    }

    /// Null for all, and the installation.
    private @Nullable Set<UUID> readable() {
        return caller.mayEverywhere(Permission.STAFF_MANAGE) ? null : caller.organisations(Permission.STAFF_MANAGE);
    }
}
