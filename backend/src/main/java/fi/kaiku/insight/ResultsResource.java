package fi.kaiku.insight;

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
class ResultsResource {

    private final ReadResults results;
    private final ReadSeries series;
    private final ConditionalJson json;

    ResultsResource(ReadResults results, ReadSeries series, ConditionalJson json) {
        this.results = results;
        this.series = series;
        this.json = json;
    }

    @GET
    @Path("/{id}/results")
    @Operation(operationId = "getSurveyResults", summary = "Figures of every question, within a filter")
    @APIResponseSchema(value = Results.class, responseDescription = "One entry for each question or row")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response results(
            @PathParam("id") UUID id,
            @BeanParam ResultsParameters how,
            @BeanParam FilterParameters filter,
            @Context UriInfo uri,
            @Context Request request) {
        return json.answer(results.read(id, how, filter, uri.getQueryParameters()), request);
    }

    @GET
    @Path("/{id}/series")
    @Operation(operationId = "getSurveySeries", summary = "One question over time, within a filter")
    @APIResponseSchema(value = Series.class, responseDescription = "One point for each period, gaps included")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response series(
            @PathParam("id") UUID id,
            @BeanParam SeriesParameters of,
            @BeanParam FilterParameters filter,
            @Context UriInfo uri,
            @Context Request request) {
        return json.answer(series.read(id, of, filter, uri.getQueryParameters()), request);
    }
}
