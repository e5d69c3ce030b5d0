package fi.kaiku.insight.release;

import fi.kaiku.insight.ConditionalJson;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/benchmarks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class BenchmarkResource {

    private final ReadBenchmarks benchmarks;
    private final ConditionalJson json;

    BenchmarkResource(ReadBenchmarks benchmarks, ConditionalJson json) {
        this.benchmarks = benchmarks;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "getBenchmarks",
            summary = "Museums of a cluster beside the cluster, their kinds and all",
            description =
                    "From releases only, a scale by itself; published figures of others stand apart. A short list, given whole.")
    @APIResponseSchema(value = Benchmarks.class, responseDescription = "Each scale, period by period")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response get(@BeanParam BenchmarkParameters parameters, @Context UriInfo uri, @Context Request request) {
        return json.answer(benchmarks.read(parameters, uri.getQueryParameters()), request);
    }
}
