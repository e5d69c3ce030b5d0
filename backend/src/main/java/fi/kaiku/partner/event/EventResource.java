package fi.kaiku.partner.event;

import static fi.kaiku.platform.Permission.WEBHOOKS_MANAGE;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Page;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// What happened, for those who poll.
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class EventResource {

    private final ReadFeed feed;
    private final Caller caller;

    EventResource(ReadFeed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    /// @param id        the `webhook-id` of the same event where a webhook is told
    /// @param museumId  absent for what concerns the whole organisation
    /// @param timestamp of a submission cut to the hour
    /// @param data      by type
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Event")
    record View(
            UUID id,
            String type,
            Instant timestamp,
            @Nullable UUID museumId,

            @Schema(
                    type = SchemaType.OBJECT,
                    anyOf = {
                        EventData.SubmissionStored.class,
                        EventData.SubmissionErased.class,
                        EventData.SurveyPublished.class,
                        EventData.ReleasePublished.class,
                        EventData.DeviceSilent.class
                    })
            @JsonRawValue
            String data) {

        static View of(ReadFeed.Entry entry) {
            return new View(entry.id(), entry.type(), entry.happenedAt().toInstant(), entry.museumId(), entry.data());
        }
    }

    /// @param after where to go on, now or later: there always is one, also where nothing has happened
    @Schema(name = "EventFeed")
    record Feed(List<View> items, Page.Position page, String after) {}

    @GET
    @Transactional
    @Operation(
            operationId = "listEvents",
            summary = "What happened since, in the order in which it can be told",
            description = "Nothing ever comes in before what was read. The first request of an organisation makes its "
                    + "submissions be told from then on; they are told as long as somebody reads within 30 days.")
    @APIResponse(
            responseCode = "200",
            description = "The events.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Feed.class)))
    @APIResponse(
            responseCode = "410",
            description = "Some events after this cursor are kept no more.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response list(
            @QueryParam("organisationId")
                    @Parameter(description = "Whose events; may be left out by those who belong to one.")
                    @Nullable
                    UUID organisationId,
            @QueryParam("after")
                    @DefaultValue("")
                    @Parameter(description = "The `after` of the answer before; from the oldest that is kept without.")
                    String after,
            @QueryParam("types")
                    @DefaultValue("")
                    @Parameter(description = "Only these, separated by commas.", example = "submission.stored")
                    String types,
            @QueryParam("museum") @Parameter(description = "Only of this museum, and of all of them.") @Nullable
                    UUID museum,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) @Parameter(description = "Items at a time.")
                    int limit,
            @Context UriInfo uri) {
        ReadFeed.Part part = feed.read(new ReadFeed.Question(
                organisation(organisationId), FeedPosition.of(after), types(types), museum, limit));
        String next = part.after().cursor();
        Response.ResponseBuilder response = Response.ok(new Feed(
                part.entries().stream().map(View::of).toList(),
                new Page.Position(part.more() ? next : null, limit),
                next));
        if (part.more()) {
            response.links(Link.fromUri(uri.getRequestUriBuilder()
                            .replaceQueryParam("after", next)
                            .build())
                    .rel("next")
                    .build());
        }
        return response.build();
    }

    private UUID organisation(@Nullable UUID asked) {
        caller.requireSomewhere(WEBHOOKS_MANAGE);
        if (asked != null) {
            if (!caller.may(WEBHOOKS_MANAGE, asked)) {
                throw EventProblems.unknownOrganisation();
            }
            return asked;
        }
        Set<UUID> own = caller.organisations(WEBHOOKS_MANAGE);
        if (own.size() != 1) {
            throw EventProblems.organisationMissing();
        }
        return own.iterator().next();
    }

    private static List<EventType> types(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(type -> !type.isEmpty())
                .map(type -> EventType.of(type).orElseThrow(EventProblems::unknownType))
                .toList();
    }
}
