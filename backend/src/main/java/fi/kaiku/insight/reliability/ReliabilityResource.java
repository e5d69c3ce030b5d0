package fi.kaiku.insight.reliability;

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

@Path("/surveys/{id}/reliability")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReliabilityResource {

    private final ReadReliability reliabilities;
    private final ConditionalJson json;

    ReliabilityResource(ReadReliability reliabilities, ConditionalJson json) {
        this.reliabilities = reliabilities;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "getSurveyReliability",
            summary = "How far the rows of a question measure the same, within a filter")
    @APIResponseSchema(value = Reliability.class, responseDescription = "Alpha of all rows, and without each")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response reliability(
            @PathParam("id") UUID id,
            @BeanParam ReliabilityParameters of,
            @BeanParam FilterParameters filter,
            @Context UriInfo uri,
            @Context Request request) {
        return json.answer(reliabilities.read(id, of, filter, uri.getQueryParameters()), request);
    }
}
