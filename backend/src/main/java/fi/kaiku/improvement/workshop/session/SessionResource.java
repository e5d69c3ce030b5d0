package fi.kaiku.improvement.workshop.session;

import fi.kaiku.improvement.workshop.WorkshopCatalog;
import fi.kaiku.improvement.workshop.WorkshopCatalog.Member;
import fi.kaiku.improvement.workshop.wall.BallotChoices;
import fi.kaiku.improvement.workshop.wall.CardWords;
import fi.kaiku.improvement.workshop.wall.WallCatalog;
import fi.kaiku.improvement.workshop.wall.WallCatalog.Stored;
import fi.kaiku.improvement.workshop.wall.WorkshopState;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/// What somebody who takes part in a workshop sees, writes and votes.
@Path("/workshop-session")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@SecurityRequirement(name = "participant")
class SessionResource {

    static final int MOST_EVENTS = 1_000_000;

    private final WorkshopCatalog workshops;
    private final WallCatalog wall;
    private final ReadNews reading;
    private final Streams streams;
    private final Allowances allowances;
    private final Queue queue;
    private final Tenancy tenancy;

    SessionResource(
            WorkshopCatalog workshops,
            WallCatalog wall,
            ReadNews reading,
            Streams streams,
            Allowances allowances,
            Queue queue,
            Tenancy tenancy) {
        this.workshops = workshops;
        this.wall = wall;
        this.reading = reading;
        this.streams = streams;
        this.allowances = allowances;
        this.queue = queue;
        this.tenancy = tenancy;
    }

    @GET
    @Operation(operationId = "getWorkshopSession", summary = "The workshop as one of those who take part sees it")
    public WorkshopState get(
            @HeaderParam("Authorization") @Nullable String authorization,
            @QueryParam("after")
                    @DefaultValue("0")
                    @Parameter(description = "The `sequence` that the reader has; only what changed after it comes.")
                    @Min(0)
                    long after) {
        Reader reader = reader(authorization);
        return reading.board(reader.workshop(), after)
                .map(reader::see)
                .orElseThrow(SessionProblems::unknownParticipant);
    }

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            operationId = "followWorkshopSession",
            summary = "The workshop, and what changes in it as it happens",
            description = "The stream ends after a quarter of an hour: come again with the last id.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Server-sent events, whose data are states and whose ids their numbers; comments are signs of life.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = WorkshopState.class)))
    public Multi<OutboundSseEvent> follow(
            @HeaderParam("Authorization") @Nullable String authorization,
            @HeaderParam("Last-Event-ID")
                    @DefaultValue("")
                    @Parameter(description = "What the reader was told last; only what changed after it comes.")
                    String told,
            @QueryParam("events")
                    @DefaultValue("" + MOST_EVENTS)
                    @Parameter(description = "The stream ends after so many events.")
                    @Min(1)
                    @Max(MOST_EVENTS)
                    int events,
            @Context Sse sse) {
        return streams.open(reader(authorization), StreamEvent.told(told), events)
                .map(event -> event.written(sse));
    }

    @PUT
    @Path("/cards/{cardId}")
    @Operation(
            operationId = "putOwnWorkshopCard",
            summary = "Write a card, or put one's own in other words",
            description =
                    "Sent again, it is stored once. New ones are taken until everybody has voted, so that none is lost that a "
                            + "phone could not send; changes while people gather and group.")
    @APIResponseSchema(value = WorkshopState.Card.class, responseCode = "201", responseDescription = "Stored.")
    @APIResponse(
            responseCode = "200",
            description = "Stored before, in these words or in others.",
            content = @Content(schema = @Schema(implementation = WorkshopState.Card.class)))
    public Response write(
            @HeaderParam("Authorization") @Nullable String authorization,
            @PathParam("cardId") UUID cardId,
            @NotNull @Valid CardWords request) {
        Member author = writer(authorization);
        Stored stored = inTurn(author, () -> wall.write(author, cardId, request));
        return Response.status(stored.isNew() ? 201 : 200).entity(stored.card()).build();
    }

    @DELETE
    @Path("/cards/{cardId}")
    @Operation(operationId = "deleteOwnWorkshopCard", summary = "Take one's own card away, its words at once")
    public void takeAway(
            @HeaderParam("Authorization") @Nullable String authorization, @PathParam("cardId") UUID cardId) {
        Member author = writer(authorization);
        inTurn(author, () -> {
            wall.takeAway(author, cardId);
            return author;
        });
    }

    @PUT
    @Path("/ballot")
    @Operation(
            operationId = "putWorkshopBallot",
            summary = "Vote: the whole ballot, in place of the one before",
            description = "With the one member that fits the workshop's `voteMethod`.")
    @APIResponse(responseCode = "204", description = "No Content")
    public void vote(
            @HeaderParam("Authorization") @Nullable String authorization, @NotNull @Valid BallotChoices request) {
        Member voter = writer(authorization);
        inTurn(voter, () -> {
            wall.vote(voter, request);
            return voter;
        });
    }

    private Reader reader(@Nullable String authorization) {
        Member member = member(authorization);
        allowances.read(member.id());
        return Reader.of(member);
    }

    private Member writer(@Nullable String authorization) {
        Member member = member(authorization);
        allowances.write(member.id());
        return member;
    }

    private Member member(@Nullable String authorization) {
        return SecretToken.bearer(authorization)
                .flatMap(workshops::member)
                .orElseThrow(SessionProblems::unknownParticipant);
    }

    private <T> T inTurn(Member member, Supplier<T> work) {
        Tenants own = Tenants.of(Set.of(member.workshop().organisationId()));
        return queue.oneByOne(member.workshop(), () -> tenancy.speakingFor(own, work::get));
    }
}
