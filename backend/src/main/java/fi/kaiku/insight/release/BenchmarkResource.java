package fi.kaiku.insight.release;

import fi.kaiku.insight.ConditionalJson;
import fi.kaiku.insight.table.FormatParameters;
import fi.kaiku.insight.table.JsonStatDataset;
import fi.kaiku.insight.table.TableFiles;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/benchmarks")
@Produces({MediaType.APPLICATION_JSON, TableFiles.CSV, TableFiles.XLSX, TableFiles.NDJSON})
@Authenticated
class BenchmarkResource {

    private static final String CSV = """
            construct,row,type,scale,value,from,to,place,which,status,museums,n,mean,mean.low,mean.high
            visit.satisfaction,,rating,1..5,,2025-01-01,2025-12-31,all,,ok,12,4210,4.31,4.28,4.34
            """;

    private final ReadBenchmarks benchmarks;
    private final MeasureWords words;
    private final ConditionalJson json;

    BenchmarkResource(ReadBenchmarks benchmarks, MeasureWords words, ConditionalJson json) {
        this.benchmarks = benchmarks;
        this.words = words;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "getBenchmarks",
            summary = "Museums of a cluster beside the cluster, their kinds and all",
            description =
                    "From releases only, a scale by itself; published figures of others stand apart. A short list, given whole.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Each scale, period by period; with `format` a file of the same figures: `csv`, `xlsx`, `ndjson`, `json-stat`.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(anyOf = {Benchmarks.class, JsonStatDataset.class})),
                @Content(mediaType = TableFiles.CSV, schema = @Schema(type = SchemaType.STRING), example = CSV),
                @Content(
                        mediaType = TableFiles.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        example = TableFiles.BINARY_EXAMPLE),
                @Content(
                        mediaType = TableFiles.NDJSON,
                        schema = @Schema(implementation = Object.class),
                        example = TableFiles.NDJSON_EXAMPLE)
            })
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response get(
            @BeanParam BenchmarkParameters parameters,
            @BeanParam FormatParameters format,
            @Context UriInfo uri,
            @Context Request request) {
        Benchmarks found = benchmarks.read(parameters, uri.getQueryParameters());
        return json.answer(found, () -> BenchmarkTable.of(found, words), request);
    }
}
