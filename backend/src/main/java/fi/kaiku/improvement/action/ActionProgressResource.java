package fi.kaiku.improvement.action;

import static fi.kaiku.platform.Permission.IMPROVEMENT_EDIT;
import static fi.kaiku.platform.Permission.RESULTS_READ;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// How an action goes on, and what came of it.
@Path("/actions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class ActionProgressResource {

    private final Actions actions;
    private final ActionSteps steps;
    private final MeasureAgain measureAgain;
    private final Event<ActionDone> done;
    private final Caller caller;
    private final Clock clock;

    ActionProgressResource(
            Actions actions,
            ActionSteps steps,
            MeasureAgain measureAgain,
            Event<ActionDone> done,
            Caller caller,
            Clock clock) {
        this.actions = actions;
        this.steps = steps;
        this.measureAgain = measureAgain;
        this.done = done;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param reason needed for `dropped`
    /// @param doneOn for `done` only; today (UTC) where it is absent
    @Schema(name = "ActionStateChange")
    record StateChange(
            @NotNull ActionState state,
            @Size(max = 500) @Nullable String reason,
            @Nullable LocalDate doneOn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ActionStep")
    record Step(ActionState state, @Nullable String reason, Instant at) {}

    @Schema(name = "ActionHistory")
    record History(List<Step> items) {}

    @PUT
    @Path("/state")
    @Operation(operationId = "putActionState", summary = "Say how far an action is")
    @APIResponseSchema(value = ActionView.class, responseDescription = "The action.")
    public Response move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StateChange request) {
        Action action = actions.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.require(IMPROVEMENT_EDIT, action.organisationId());
        ETags.requireMatch(ifMatch, action.revision());
        String reason = request.reason() == null || request.reason().isBlank()
                ? null
                : request.reason().strip();
        if (request.state() == ActionState.DROPPED && reason == null) {
            throw ActionProblems.withoutReason();
        }
        boolean wasDone = action.doneOn() != null;
        action.move(request.state(), reason, day(request));
        actions.flush();
        steps.persist(new ActionStep(action, clock.instant()));
        if (action.doneOn() != null && !wasDone) {
            done.fire(new ActionDone(
                    action.id(), action.organisationId(), action.museumId(), action.title(), action.doneOn()));
        }
        return Response.ok(ActionView.of(action))
                .tag(ETags.of(action.revision()))
                .build();
    }

    @GET
    @Path("/history")
    @Operation(operationId = "getActionHistory", summary = "The states of an action, oldest first")
    public History history(@PathParam("id") UUID id) {
        return new History(steps.of(readable(id).id()).stream()
                .map(step -> new Step(step.state(), step.reason(), step.at()))
                .toList());
    }

    @GET
    @Path("/follow-up")
    @Operation(operationId = "getActionFollowUp", summary = "What the answers say before and after an action was done")
    @APIResponseSchema(value = ActionFollowUp.class, responseDescription = "Before and after.")
    public ActionFollowUp followUp(@PathParam("id") UUID id) {
        return measureAgain.of(readable(id));
    }

    private Action readable(UUID id) {
        Action action = actions.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.require(RESULTS_READ, action.organisationId());
        return action;
    }

    private @Nullable LocalDate day(StateChange request) {
        LocalDate day = request.doneOn();
        if (request.state() != ActionState.DONE) {
            if (day != null) {
                throw ActionProblems.notDone();
            }
            return null;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        // Where the museum is, it may be tomorrow already.
        if (day != null && day.isAfter(today.plusDays(1))) {
            throw ActionProblems.notDoneYet();
        }
        return day == null ? today : day;
    }
}
