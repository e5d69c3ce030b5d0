package fi.kaiku.insight.change;

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

@Path("/surveys/{id}/change")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ChangeResource {

    private final ReadChange changes;
    private final ConditionalJson json;

    ChangeResource(ReadChange changes, ConditionalJson json) {
        this.changes = changes;
        this.json = json;
    }

    @GET
    @Operation(operationId = "getSurveyChange", summary = "One question before and after, by pairs, within a filter")
    @APIResponseSchema(value = Change.class, responseDescription = "Both times and the difference")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response change(
            @PathParam("id") UUID id,
            @BeanParam ChangeParameters of,
            @BeanParam FilterParameters filter,
            @Context UriInfo uri,
            @Context Request request) {
        return json.answer(changes.read(id, of, filter, uri.getQueryParameters()), request);
    }
}
