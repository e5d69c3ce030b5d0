package fi.kaiku.improvement.workshop.session;

import static fi.kaiku.platform.Permission.RESULTS_READ;

import fi.kaiku.improvement.workshop.WorkshopCatalog;
import fi.kaiku.improvement.workshop.WorkshopKey;
import fi.kaiku.improvement.workshop.wall.WorkshopState;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;

/// A workshop as the facilitator and the big screen see it.
@Path("/workshops/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class WorkshopStateResource {

    private final WorkshopCatalog workshops;
    private final ReadNews reading;
    private final Streams streams;
    private final Caller caller;

    WorkshopStateResource(WorkshopCatalog workshops, ReadNews reading, Streams streams, Caller caller) {
        this.workshops = workshops;
        this.reading = reading;
        this.streams = streams;
        this.caller = caller;
    }

    @GET
    @Path("/state")
    @Operation(operationId = "getWorkshopState", summary = "The workshop as staff see it, hidden cards included")
    public WorkshopState get(
            @PathParam("id") UUID id,
            @QueryParam("after")
                    @DefaultValue("0")
                    @Parameter(description = "The `sequence` that the reader has; only what changed after it comes.")
                    @Min(0)
                    long after) {
        Reader reader = reader(id);
        return reading.board(reader.workshop(), after).map(reader::see).orElseThrow(Problems::notFound);
    }

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            operationId = "followWorkshop",
            summary = "The workshop as staff see it, and what changes in it as it happens",
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
            @PathParam("id") UUID id,
            @HeaderParam("Last-Event-ID")
                    @DefaultValue("")
                    @Parameter(description = "What the reader was told last; only what changed after it comes.")
                    String told,
            @QueryParam("events")
                    @DefaultValue("" + SessionResource.MOST_EVENTS)
                    @Parameter(description = "The stream ends after so many events.")
                    @Min(1)
                    @Max(SessionResource.MOST_EVENTS)
                    int events,
            @Context Sse sse) {
        return streams.open(reader(id), StreamEvent.told(told), events).map(event -> event.written(sse));
    }

    private Reader reader(UUID id) {
        WorkshopKey workshop = workshops.key(id).orElseThrow(Problems::notFound);
        caller.require(RESULTS_READ, workshop.organisationId());
        return new Reader(workshop, null);
    }
}
