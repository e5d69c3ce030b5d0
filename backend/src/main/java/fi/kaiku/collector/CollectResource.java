package fi.kaiku.collector;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.survey.SurveyDefinition;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// What a visitor's tablet or phone needs in order to play a survey.
@Path("/collect/{key}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class CollectResource {

    private final Assignments assignments;

    CollectResource(Assignments assignments) {
        this.assignments = assignments;
    }

    /// @param version    newest published version; a submission names it
    /// @param definition the document of that version
    /// @param synthetic  true for demonstration content, which must be marked wherever it shows
    @Schema(name = "Assignment")
    record AssignmentResponse(
            UUID collectorId,
            String channel,
            UUID surveyId,
            int version,
            @Schema(implementation = SurveyDefinition.class) JsonNode definition,
            Museum museum,
            Theme theme,
            boolean synthetic) {

        @Schema(name = "AssignmentMuseum")
        record Museum(UUID id, LocalizedText name, String timeZone, List<String> languages) {}

        /// How the player looks; there is one look so far.
        record Theme(String name) {}

        static AssignmentResponse of(Assignments.Assignment assignment) {
            fi.kaiku.museum.Museum museum = assignment.museum();
            return new AssignmentResponse(
                    assignment.collector().id(),
                    assignment.collector().channel(),
                    assignment.collector().surveyId(),
                    assignment.version().number(),
                    assignment.document(),
                    new Museum(museum.id(), museum.name(), museum.timeZone().getId(), museum.languages()),
                    new Theme("paper"),
                    assignment.collector().synthetic());
        }
    }

    @GET
    @Operation(operationId = "collect", summary = "What to play at this collector")
    @APIResponseSchema(value = AssignmentResponse.class, responseDescription = "The survey and its place.")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response collect(@PathParam("key") String key, @Context Request conditions) {
        Assignments.Assignment assignment = assignments.forVisitors(key);
        EntityTag tag = new EntityTag(assignment.tag());
        Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
        Response.ResponseBuilder response =
                unchanged == null ? Response.ok(AssignmentResponse.of(assignment)) : unchanged;
        CacheControl revalidate = new CacheControl();
        revalidate.setNoCache(true);
        return response.tag(tag).cacheControl(revalidate).build();
    }
}
