package fi.kaiku.improvement.workshop;

import static fi.kaiku.platform.Permission.IMPROVEMENT_EDIT;
import static fi.kaiku.platform.Permission.RESULTS_READ;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.MergePatches;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Workshops: prepared, led from step to step, and let go.
@Path("/workshops")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class WorkshopResource {

    private final Workshops workshops;
    private final Participants participants;
    private final Turns turns;
    private final MoveWorkshop moving;
    private final InviteToWorkshop invitation;
    private final WorkshopReferences references;
    private final MergePatches patches;
    private final Caller caller;
    private final Clock clock;

    WorkshopResource(
            Workshops workshops,
            Participants participants,
            Turns turns,
            MoveWorkshop moving,
            InviteToWorkshop invitation,
            WorkshopReferences references,
            MergePatches patches,
            Caller caller,
            Clock clock) {
        this.workshops = workshops;
        this.participants = participants;
        this.turns = turns;
        this.moving = moving;
        this.invitation = invitation;
        this.references = references;
        this.patches = patches;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param minutes after which a clock on all screens is at its end; absent for no clock
    @Schema(name = "WorkshopStepChange")
    record StepChange(
            @NotNull WorkshopStep step,
            @Min(1) @Max(120) @Nullable Integer minutes) {}

    @POST
    @Operation(operationId = "createWorkshop", summary = "Prepare a workshop")
    @APIResponseSchema(value = WorkshopView.class, responseCode = "201", responseDescription = "The workshop.")
    public Response create(@NotNull @Valid NewWorkshop request) {
        caller.requireSomewhere(IMPROVEMENT_EDIT);
        if (!caller.may(IMPROVEMENT_EDIT, request.organisationId())) {
            throw WorkshopProblems.unknown("/organisationId", "organisation");
        }
        references.requireKnown(request.content(), request.organisationId());
        Workshop workshop = new Workshop(request.organisationId(), request.content());
        invitation.invite(workshop);
        workshops.persistAndFlush(workshop);
        return answer(Response.created(URI.create("workshops/" + workshop.id())), workshop);
    }

    @GET
    @Operation(operationId = "listWorkshops", summary = "Workshops of organisations the caller belongs to")
    public Page<WorkshopView> list(@Valid @BeanParam PageRequest page) {
        List<Workshop> found = caller.mayEverywhere(RESULTS_READ)
                ? workshops.all(page)
                : workshops.of(caller.organisations(RESULTS_READ), page);
        Map<UUID, Long> joined =
                participants.joined(found.stream().map(Workshop::id).toList());
        return page.page(found, Workshop::id)
                .map(workshop -> WorkshopView.of(workshop, joined.getOrDefault(workshop.id(), 0L)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWorkshop", summary = "One workshop")
    @APIResponseSchema(value = WorkshopView.class, responseDescription = "The workshop.")
    public Response get(@PathParam("id") UUID id) {
        Workshop workshop = workshops.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.require(RESULTS_READ, workshop.organisationId());
        return answer(Response.ok(), workshop);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatches.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchWorkshop", summary = "Change what a workshop is about, where and when it is")
    @APIResponseSchema(value = WorkshopView.class, responseDescription = "The workshop.")
    public Response patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @RequestBodySchema(WorkshopContent.class) JsonNode request) {
        Workshop workshop = turn(id);
        ETags.requireMatch(ifMatch, workshop.revision());
        WorkshopContent content = patches.apply(request, workshop.content());
        references.requireKnown(content, workshop.organisationId());
        workshop.change(content);
        turns.next(Turn.of(workshop));
        workshops.flush();
        return answer(Response.ok(), workshop);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteWorkshop",
            summary = "Keep a workshop no longer, nor anything that was written in it; actions stay")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Workshop workshop = turn(id);
        ETags.requireMatch(ifMatch, workshop.revision());
        turns.next(Turn.of(workshop));
        workshops.delete(workshop);
    }

    @PUT
    @Path("/{id}/step")
    @Operation(operationId = "putWorkshopStep", summary = "Go on to a step of a workshop, or back to one")
    @APIResponseSchema(value = WorkshopView.class, responseDescription = "The workshop.")
    public Response step(@PathParam("id") UUID id, @NotNull @Valid StepChange request) {
        Workshop workshop = turn(id);
        Integer minutes = request.minutes();
        moving.move(
                workshop,
                request.step(),
                minutes == null ? null : clock.instant().plus(Duration.ofMinutes(minutes)));
        workshops.flush();
        return answer(Response.ok(), workshop);
    }

    @PUT
    @Path("/{id}/join-code")
    @Operation(operationId = "putWorkshopJoinCode", summary = "Let people in by a new code, and by the old one no more")
    @APIResponseSchema(value = WorkshopView.class, responseDescription = "The workshop.")
    public Response invite(@PathParam("id") UUID id) {
        Workshop workshop = turn(id);
        invitation.invite(workshop);
        workshops.flush();
        return answer(Response.ok(), workshop);
    }

    private Workshop turn(UUID id) {
        WorkshopKey key = workshops.key(id).orElseThrow(Problems::notFound);
        caller.require(IMPROVEMENT_EDIT, key.organisationId());
        return turns.take(key);
    }

    private Response answer(Response.ResponseBuilder response, Workshop workshop) {
        return response.tag(ETags.of(workshop.revision()))
                .entity(WorkshopView.of(workshop, participants.joined(workshop.key())))
                .build();
    }
}
