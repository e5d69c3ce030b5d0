package fi.kaiku.insight.rhythm;

import fi.kaiku.insight.ConditionalJson;
import fi.kaiku.insight.filter.FilterParameters;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class RhythmResource {

    private final ReadRhythm rhythm;
    private final ConditionalJson json;

    RhythmResource(ReadRhythm rhythm, ConditionalJson json) {
        this.rhythm = rhythm;
        this.json = json;
    }

    @GET
    @Path("/{id}/rhythm")
    @Operation(
            operationId = "getSurveyRhythm",
            summary = "One question by weekday and hour, within a filter",
            description = "Hours are those of each museum's own time zone. Paper forms and imports are left out: "
                    + "of them only the day is known.")
    @APIResponseSchema(value = Rhythm.class, responseDescription = "One cell for each hour of the week")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response rhythm(
            @PathParam("id") UUID id,
            @BeanParam RhythmParameters of,
            @BeanParam FilterParameters filter,
            @Context UriInfo uri,
            @Context Request request) {
        return json.answer(rhythm.read(id, of, filter, uri.getQueryParameters()), request);
    }
}
