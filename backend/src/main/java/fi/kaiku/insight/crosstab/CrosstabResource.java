package fi.kaiku.insight.crosstab;

import fi.kaiku.insight.ConditionalJson;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.table.FormatParameters;
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

@Path("/surveys/{id}/crosstab")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CrosstabResource {

    private final ReadCrosstab crosstabs;
    private final ConditionalJson json;

    CrosstabResource(ReadCrosstab crosstabs, ConditionalJson json) {
        this.crosstabs = crosstabs;
        this.json = json;
    }

    @GET
    @Operation(operationId = "getSurveyCrosstab", summary = "Two questions against each other, within a filter")
    @APIResponseSchema(value = Crosstab.class, responseDescription = "A cell for each pair of answers")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response crosstab(
            @PathParam("id") UUID id,
            @BeanParam CrosstabParameters of,
            @BeanParam FilterParameters filter,
            @BeanParam FormatParameters format,
            @Context UriInfo uri,
            @Context Request request) {
        return json.answer(crosstabs.read(id, of, filter, uri.getQueryParameters()), request);
    }
}
