package fi.kaiku.museum.visit;

import static fi.kaiku.platform.Permission.MUSEUM_MANAGE;
import static fi.kaiku.platform.Permission.RESULTS_READ;

import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Counted visits to a museum, day by day.
@Path("/museums/{id}/visits")
@Authenticated
@Transactional
class VisitsResource {

    private static final String CSV = "text/csv";
    private static final String CSV_EXAMPLE = """
            day;visits
            2026-05-02;214
            2026-05-03;187
            """;
    private static final String DRY_RUN = "Check everything, change nothing.";

    private final MuseumCatalog museums;
    private final VisitDays days;
    private final CountVisits counting;
    private final Caller caller;
    private final Clock clock;

    VisitsResource(MuseumCatalog museums, VisitDays days, CountVisits counting, Caller caller, Clock clock) {
        this.museums = museums;
        this.days = days;
        this.counting = counting;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param days in order; a day that nobody counted is not among them
    @Schema(name = "Visits")
    record View(UUID museumId, LocalDate from, LocalDate to, List<DayVisits> days) {}

    /// @param days each named once; a day without a count takes away what was there
    @Schema(name = "VisitsRequest")
    record Request(
            @NotNull @Size(max = CountVisits.MOST_DAYS) List<@NotNull @Valid DayVisits> days) {}

    /// The days to read, both included.
    record Span(
            @QueryParam("from")
            @Parameter(
                    description = "First day; a year before the last one where absent.",
                    schema = @Schema(type = SchemaType.STRING, format = "date"))
            @Nullable
            String from,

            @QueryParam("to")
            @Parameter(
                    description = "Last day, itself included; today where absent.",
                    schema = @Schema(type = SchemaType.STRING, format = "date"))
            @Nullable
            String to) {

        LocalDate first(LocalDate last) {
            return from == null ? last.minusYears(1).plusDays(1) : day("from", from);
        }

        LocalDate last(LocalDate today) {
            return to == null ? today : day("to", to);
        }

        private static LocalDate day(String parameter, String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeException e) {
                throw Problems.invalid(parameter, "value.unreadable", "A day as in 2026-05-02.");
            }
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getVisits", summary = "Counted visits to a museum by day")
    public View get(@PathParam("id") UUID museumId, @BeanParam Span span) {
        Museum museum = require(RESULTS_READ, museumId);
        LocalDate last = span.last(LocalDate.now(clock.withZone(museum.timeZone())));
        LocalDate first = span.first(last);
        return new View(museumId, first, last, counted(museum, first, last));
    }

    @GET
    @Path("/file")
    @Produces(CSV)
    @Operation(operationId = "getVisitsFile", summary = "Counted visits to a museum by day, as CSV")
    @APIResponse(
            responseCode = "200",
            description = "The days on which somebody counted.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING), example = CSV_EXAMPLE))
    public Response file(@PathParam("id") UUID museumId, @BeanParam Span span) {
        Museum museum = require(RESULTS_READ, museumId);
        LocalDate last = span.last(LocalDate.now(clock.withZone(museum.timeZone())));
        String name = "attachment; filename=\"visits-%s.csv\"".formatted(museum.slug());
        return Response.ok(VisitsFile.write(counted(museum, span.first(last), last)), CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putVisits", summary = "Enter counted visits, day by day")
    public CountVisits.Report put(
            @PathParam("id") UUID museumId,
            @Parameter(description = DRY_RUN) @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @NotNull @Valid Request request) {
        return counting.enter(require(MUSEUM_MANAGE, museumId), request.days(), dryRun);
    }

    @PUT
    @Path("/file")
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putVisitsFile",
            summary = "Enter counted visits from CSV",
            description = "A column of days and one of visits, named in the first line, as in `day;visits`.")
    public CountVisits.Report putFile(
            @PathParam("id") UUID museumId,
            @Parameter(description = DRY_RUN) @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = CSV_EXAMPLE))
                    byte[] body) {
        return counting.enter(require(MUSEUM_MANAGE, museumId), VisitsFile.read(body), dryRun);
    }

    private List<DayVisits> counted(Museum museum, LocalDate first, LocalDate last) {
        return days.of(museum.organisationId(), museum.id(), first, last).stream()
                .map(one -> new DayVisits(one.day(), one.visits()))
                .toList();
    }

    private Museum require(Permission permission, UUID museumId) {
        Museum museum = museums.museum(museumId).orElseThrow(Problems::notFound);
        caller.require(permission, museum.organisationId());
        return museum;
    }
}
