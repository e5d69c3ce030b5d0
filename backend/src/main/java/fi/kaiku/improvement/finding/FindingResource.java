package fi.kaiku.improvement.finding;

import static fi.kaiku.platform.Permission.IMPROVEMENT_EDIT;
import static fi.kaiku.platform.Permission.RESULTS_READ;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.insight.followup.Measure;
import fi.kaiku.insight.followup.MeasuredAgainst;
import fi.kaiku.insight.followup.MeasuredFigure;
import fi.kaiku.insight.followup.ReadMeasure;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.MergePatches;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Figures that somebody found worth acting on.
@Path("/findings")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class FindingResource {

    private final Findings findings;
    private final ReadMeasure measures;
    private final MergePatches patches;
    private final Caller caller;
    private final Clock clock;

    FindingResource(Findings findings, ReadMeasure measures, MergePatches patches, Caller caller, Clock clock) {
        this.findings = findings;
        this.measures = measures;
        this.patches = patches;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param against filter of a group that the measure's own is compared with, of which nobody may be in the first;
    ///                absent where the figure stands for itself
    /// @param from first day of the figure; absent for all before `to`
    /// @param to   last day of the figure; absent for all since `from`
    @Schema(name = "NewFinding")
    record CreateRequest(
            @NotNull UUID organisationId,
            @NotBlank @Size(max = 500) String statement,
            @NotNull @Valid Measure measure,
            @Size(max = 12) @Nullable Map<String, @NotNull List<@NotNull String>> against,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /// @param marked   the figure as it was when it was marked
    /// @param revision for `If-Match`
    /// @param today  over as many days until today, or since the same day where the first had no last one; absent
    /// where the caller may not read it any more
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Finding")
    record View(
            UUID id,
            UUID organisationId,
            String statement,
            Measure measure,
            MeasuredFigure marked,
            @Nullable MeasuredFigure today,
            @Nullable Against against,
            Instant markedAt,
            int revision) {}

    /// The group that a finding compares the measure's own with.
    ///
    /// @param filter values by the names of the parameters of results, in place of the measure's
    /// @param marked as it was when it was marked
    /// @param today  absent where the caller may not read it any more
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FindingAgainst")
    record Against(
            Map<String, List<String>> filter,
            MeasuredAgainst marked,
            @Nullable MeasuredAgainst today) {}

    /// First and last day; null where they are open.
    private record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    @POST
    @Operation(operationId = "createFinding", summary = "Mark a figure as a finding")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The finding.")
    public Response create(@NotNull @Valid CreateRequest request) {
        caller.requireSomewhere(IMPROVEMENT_EDIT);
        if (!caller.may(IMPROVEMENT_EDIT, request.organisationId())) {
            throw Problems.invalid("/organisationId", "reference.unknown", "There is no such organisation for you.");
        }
        LocalDate from = request.from();
        LocalDate to = request.to();
        if (from != null && to != null && to.isBefore(from)) {
            throw Problems.invalid("/to", "range.reversed", "Ends before it begins.");
        }
        MeasuredFigure figure = measures.figure(request.measure(), request.organisationId(), from, to);
        Finding finding =
                new Finding(request.organisationId(), request.statement(), request.measure(), figure, clock.instant());
        Map<String, List<String>> against = request.against();
        if (against != null) {
            finding.compare(against, measures.against(request.measure(), against, request.organisationId(), from, to));
        }
        findings.persistAndFlush(finding);
        return answer(Response.created(URI.create("findings/" + finding.id())), finding);
    }

    @GET
    @Operation(operationId = "listFindings", summary = "Findings of organisations the caller belongs to")
    public Page<View> list(@Valid @BeanParam PageRequest page) {
        List<Finding> found = caller.mayEverywhere(RESULTS_READ)
                ? findings.all(page)
                : findings.of(caller.organisations(RESULTS_READ), page);
        return page.page(found, Finding::id).map(this::shown);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFinding", summary = "One finding")
    @APIResponseSchema(value = View.class, responseDescription = "The finding.")
    public Response get(@PathParam("id") UUID id) {
        Finding finding = findings.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.require(RESULTS_READ, finding.organisationId());
        return answer(Response.ok(), finding);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatches.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchFinding", summary = "Put a finding in other words")
    @APIResponseSchema(value = View.class, responseDescription = "The finding.")
    public Response patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @RequestBodySchema(FindingContent.class) JsonNode request) {
        Finding finding = mine(id);
        ETags.requireMatch(ifMatch, finding.revision());
        finding.reword(
                patches.apply(request, new FindingContent(finding.statement())).statement());
        findings.flush();
        return answer(Response.ok(), finding);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteFinding", summary = "Keep a finding no longer; actions on it stay")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Finding finding = mine(id);
        ETags.requireMatch(ifMatch, finding.revision());
        findings.delete(finding);
    }

    private Finding mine(UUID id) {
        Finding finding = findings.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.require(IMPROVEMENT_EDIT, finding.organisationId());
        return finding;
    }

    private View shown(Finding finding) {
        Days days = untilToday(finding.marked());
        return new View(
                finding.id(),
                finding.organisationId(),
                finding.statement(),
                finding.measure(),
                finding.marked(),
                measures.figureIfReadable(finding.measure(), finding.organisationId(), days.from(), days.to())
                        .orElse(null),
                against(finding, days),
                finding.markedAt(),
                finding.revision());
    }

    private @Nullable Against against(Finding finding, Days days) {
        Map<String, List<String>> filter = finding.against();
        return filter == null
                ? null
                : new Against(
                        filter,
                        Objects.requireNonNull(finding.markedAgainst()),
                        measures.againstIfReadable(
                                        finding.measure(), filter, finding.organisationId(), days.from(), days.to())
                                .orElse(null));
    }

    private Days untilToday(MeasuredFigure marked) {
        LocalDate from = marked.from();
        LocalDate to = marked.to();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate begin = from == null || to == null ? from : today.minusDays(ChronoUnit.DAYS.between(from, to));
        return new Days(begin, to == null ? null : today);
    }

    private Response answer(Response.ResponseBuilder response, Finding finding) {
        return response.tag(ETags.of(finding.revision())).entity(shown(finding)).build();
    }
}
