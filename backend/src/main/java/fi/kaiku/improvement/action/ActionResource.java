package fi.kaiku.improvement.action;

import static fi.kaiku.platform.Permission.IMPROVEMENT_EDIT;
import static fi.kaiku.platform.Permission.RESULTS_READ;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.improvement.finding.FindingCatalog;
import fi.kaiku.improvement.idea.IdeaCatalog;
import fi.kaiku.improvement.place.CheckPlace;
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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// What museums do about what their visitors said.
@Path("/actions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class ActionResource {

    private final Actions actions;
    private final ActionSteps steps;
    private final FindingCatalog findings;
    private final IdeaCatalog ideas;
    private final ReadMeasure measures;
    private final CheckPlace places;
    private final MergePatches patches;
    private final Caller caller;
    private final Clock clock;

    ActionResource(
            Actions actions,
            ActionSteps steps,
            FindingCatalog findings,
            IdeaCatalog ideas,
            ReadMeasure measures,
            CheckPlace places,
            MergePatches patches,
            Caller caller,
            Clock clock) {
        this.actions = actions;
        this.steps = steps;
        this.findings = findings;
        this.ideas = ideas;
        this.measures = measures;
        this.places = places;
        this.patches = patches;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(operationId = "createAction", summary = "Plan an action")
    @APIResponseSchema(value = ActionView.class, responseCode = "201", responseDescription = "The action.")
    public Response create(@NotNull @Valid NewAction request) {
        caller.requireSomewhere(IMPROVEMENT_EDIT);
        if (!caller.may(IMPROVEMENT_EDIT, request.organisationId())) {
            throw ActionProblems.unknown("/organisationId", "organisation");
        }
        requireKnown(request.content(), request.organisationId());
        Action action = new Action(request.organisationId(), request.content(), clock.instant());
        actions.persistAndFlush(action);
        steps.persist(new ActionStep(action, clock.instant()));
        return answer(Response.created(URI.create("actions/" + action.id())), action);
    }

    @GET
    @Operation(operationId = "listActions", summary = "Actions of organisations the caller belongs to")
    public Page<ActionView> list(
            @QueryParam("museumId") @Nullable @Parameter(description = "Only those of this museum.") UUID museumId,
            @QueryParam("state")
                    @Nullable
                    @Parameter(description = "`planned`, `doing`, `done` or `dropped`: only those.")
                    String state,
            @Valid @BeanParam PageRequest page) {
        List<Action> found = actions.of(
                caller.mayEverywhere(RESULTS_READ) ? null : caller.organisations(RESULTS_READ),
                museumId,
                state == null ? null : ActionState.named(state),
                page);
        return page.page(found, Action::id).map(ActionView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAction", summary = "One action")
    @APIResponseSchema(value = ActionView.class, responseDescription = "The action.")
    public Response get(@PathParam("id") UUID id) {
        Action action = actions.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.require(RESULTS_READ, action.organisationId());
        return answer(Response.ok(), action);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatches.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "patchAction", summary = "Change what an action is, whose it is or until when")
    @APIResponseSchema(value = ActionView.class, responseDescription = "The action.")
    public Response patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @RequestBodySchema(ActionContent.class) JsonNode request) {
        Action action = actions.findByIdOptional(id).orElseThrow(Problems::notFound);
        caller.require(IMPROVEMENT_EDIT, action.organisationId());
        ETags.requireMatch(ifMatch, action.revision());
        ActionContent content = patches.apply(request, action.content());
        requireKnown(content, action.organisationId());
        action.change(content);
        actions.flush();
        return answer(Response.ok(), action);
    }

    private void requireKnown(ActionContent content, UUID organisationId) {
        places.requireKnown(organisationId, content.museumId(), content.servicePointId());
        if (content.findingId() != null && !findings.exists(organisationId, content.findingId())) {
            throw ActionProblems.unknown("/findingId", "finding");
        }
        if (content.ideaId() != null && !ideas.exists(organisationId, content.ideaId())) {
            throw ActionProblems.unknown("/ideaId", "idea");
        }
        if (content.measure() != null) {
            measures.requireUnderstood(content.measure(), organisationId);
        }
    }

    private static Response answer(Response.ResponseBuilder response, Action action) {
        return response.tag(ETags.of(action.revision()))
                .entity(ActionView.of(action))
                .build();
    }
}
