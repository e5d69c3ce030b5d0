package fi.kaiku.improvement.workshop.wall;

import static fi.kaiku.platform.Permission.IMPROVEMENT_EDIT;

import fi.kaiku.improvement.action.ActionCatalog;
import fi.kaiku.improvement.workshop.Turn;
import fi.kaiku.improvement.workshop.WorkshopCatalog;
import fi.kaiku.improvement.workshop.WorkshopKey;
import fi.kaiku.improvement.workshop.wall.Card.Words;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Deed;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// What the facilitator does with cards and groups. Sent twice, each is done once.
@Path("/workshops/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class WallResource {

    private final WorkshopCatalog workshops;
    private final Wall wall;
    private final ActionCatalog actions;
    private final Event<Deed> deeds;
    private final Caller caller;

    WallResource(WorkshopCatalog workshops, Wall wall, ActionCatalog actions, Event<Deed> deeds, Caller caller) {
        this.workshops = workshops;
        this.wall = wall;
        this.actions = actions;
        this.deeds = deeds;
        this.caller = caller;
    }

    @Schema(name = "WorkshopGroupTitle")
    record Title(@NotBlank @Size(max = Wall.LONGEST_TITLE) String title) {}

    /// @param groupId null or absent for none
    @Schema(name = "WorkshopCardPlace")
    record Place(@Nullable UUID groupId) {}

    @Schema(name = "WorkshopCardVisibility")
    record Visibility(@NotNull Boolean hidden) {}

    /// @param actionId what comes of it
    @Schema(name = "WorkshopGroupChoice")
    record Choice(@NotNull Boolean chosen, @Nullable UUID actionId) {}

    @PUT
    @Path("/cards/{cardId}")
    @Operation(operationId = "putWorkshopCard", summary = "Write a card as the facilitator, or put it in other words")
    @APIResponseSchema(value = WorkshopState.Card.class, responseCode = "201", responseDescription = "Stored.")
    @APIResponse(
            responseCode = "200",
            description = "Stored before, in these words or in others.",
            content = @Content(schema = @Schema(implementation = WorkshopState.Card.class)))
    public Response write(
            @PathParam("id") UUID id, @PathParam("cardId") UUID cardId, @NotNull @Valid CardWords request) {
        Wall.Put put = wall.write(turn(id), null, cardId, Words.of(request));
        return Response.status(put.isNew() ? 201 : 200)
                .entity(shown(put.card()))
                .build();
    }

    @PUT
    @Path("/cards/{cardId}/group")
    @Operation(operationId = "putWorkshopCardGroup", summary = "Put a card into a group, or take it out of its group")
    public WorkshopState.Card sort(
            @PathParam("id") UUID id, @PathParam("cardId") UUID cardId, @NotNull @Valid Place request) {
        return shown(wall.sort(turn(id), cardId, request.groupId()));
    }

    @PUT
    @Path("/cards/{cardId}/visibility")
    @Operation(operationId = "putWorkshopCardVisibility", summary = "Hide a card from everybody but staff, or show it")
    public void hide(@PathParam("id") UUID id, @PathParam("cardId") UUID cardId, @NotNull @Valid Visibility request) {
        Turn turn = turn(id);
        if (wall.hide(turn, cardId, request.hidden())) {
            String action = request.hidden() ? "workshop-card.hidden" : "workshop-card.shown";
            deeds.fire(new Deed(turn.workshop().organisationId(), action, id, Map.of("cardId", cardId)));
        }
    }

    @PUT
    @Path("/groups/{groupId}")
    @Operation(operationId = "putWorkshopGroup", summary = "Make a group of cards, or give it another title")
    public WorkshopState.Group name(
            @PathParam("id") UUID id, @PathParam("groupId") UUID groupId, @NotNull @Valid Title request) {
        return shown(wall.name(turn(id), groupId, request.title().strip()));
    }

    @DELETE
    @Path("/groups/{groupId}")
    @Operation(operationId = "deleteWorkshopGroup", summary = "Take a group away; its cards are loose again")
    public void dissolve(@PathParam("id") UUID id, @PathParam("groupId") UUID groupId) {
        wall.dissolve(turn(id), groupId);
    }

    @PUT
    @Path("/groups/{groupId}/choice")
    @Operation(operationId = "putWorkshopGroupChoice", summary = "Choose a group, and say which action comes of it")
    public WorkshopState.Group choose(
            @PathParam("id") UUID id, @PathParam("groupId") UUID groupId, @NotNull @Valid Choice request) {
        Turn turn = turn(id);
        UUID actionId = request.actionId();
        if (actionId != null && !actions.exists(turn.workshop().organisationId(), actionId)) {
            throw WallProblems.unknown("/actionId", "action");
        }
        return shown(wall.choose(turn, groupId, request.chosen(), actionId));
    }

    private Turn turn(UUID id) {
        WorkshopKey workshop = workshops.key(id).orElseThrow(Problems::notFound);
        caller.require(IMPROVEMENT_EDIT, workshop.organisationId());
        return workshops.take(workshop);
    }

    private static WorkshopState.Card shown(Card card) {
        return Board.cardForStaff(Board.Written.of(card));
    }

    private static WorkshopState.Group shown(CardGroup group) {
        return Board.group(group, null);
    }
}
