package fi.kaiku.insight.live;

import fi.kaiku.insight.filter.FilterParameters;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;

/// Today, for those who are at work.
@Path("/surveys/{id}/live")
@Authenticated
class LiveResource {

    private static final int RECONNECT_MILLISECONDS = 3_000;

    private final WatchSurvey watching;

    LiveResource(WatchSurvey watching) {
        this.watching = watching;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            operationId = "watchSurvey",
            summary = "Figures of today, sent again whenever they change",
            description =
                    "Each event is the whole state. Figures of a question move on when five respondents more have "
                            + "answered it, ten where it is sensitive. The stream ends after a quarter of an hour: come again. "
                            + "The filter takes no days.")
    @APIResponse(
            responseCode = "200",
            description = "Server-sent events, whose data are states; comments are signs of life.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveState.class)))
    public Multi<OutboundSseEvent> watch(
            @PathParam("id") UUID id,
            @BeanParam FilterParameters filter,
            @QueryParam(WatchSurvey.EVENTS)
                    @Parameter(
                            description = "The stream ends after so many events.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000"))
                    List<String> events,
            @HeaderParam("Last-Event-ID")
                    @DefaultValue("")
                    @Parameter(description = "What the reader has already is not sent again.")
                    String told,
            @Context UriInfo uri,
            @Context Sse sse) {
        return watching.watch(id, filter, told, events, uri.getQueryParameters())
                .map(event -> written(event, sse));
    }

    private static OutboundSseEvent written(LiveEvent event, Sse sse) {
        OutboundSseEvent.Builder builder = sse.newEventBuilder().reconnectDelay(RECONNECT_MILLISECONDS);
        return event.data() == null
                ? builder.comment("").build()
                : builder.id(event.id()).data(event.data()).build();
    }
}
