package fi.kaiku.insight.comparison;

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

@Path("/surveys/{id}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ComparisonResource {

    private final ReadComparison comparisons;
    private final ConditionalJson json;

    ComparisonResource(ReadComparison comparisons, ConditionalJson json) {
        this.comparisons = comparisons;
        this.json = json;
    }

    @GET
    @Operation(operationId = "getSurveyComparison", summary = "One question in several groups, within a filter")
    @APIResponseSchema(value = Comparison.class, responseDescription = "One entry for each group")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response comparison(
            @PathParam("id") UUID id,
            @BeanParam ComparisonParameters of,
            @BeanParam FilterParameters filter,
            @Context UriInfo uri,
            @Context Request request) {
        return json.answer(comparisons.read(id, of, filter, uri.getQueryParameters()), request);
    }
}
