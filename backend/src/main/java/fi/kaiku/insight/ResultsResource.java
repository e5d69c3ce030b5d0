package fi.kaiku.insight;

import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.table.FormatParameters;
import fi.kaiku.insight.table.JsonStatDataset;
import fi.kaiku.insight.table.TableFiles;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ResultsResource {

    private static final String RESULTS_CSV = """
            question,row,value,status,n,mean,mean.low,mean.high,share,share.low,share.high
            services,cafe,,ok,412,4.31,4.22,4.4,,,
            services,cafe,5,ok,221,,,,0.5364,0.4882,0.584
            """;
    private static final String SERIES_CSV = """
            from,to,status,n,mean,mean.low,mean.high
            2026-05-01,2026-05-31,ok,412,4.31,4.22,4.4
            """;

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
    @Produces({MediaType.APPLICATION_JSON, TableFiles.CSV, TableFiles.XLSX, TableFiles.NDJSON})
    @Operation(operationId = "getSurveyResults", summary = "Figures of every question, within a filter")
    @APIResponse(
            responseCode = "200",
            description =
                    "One entry for each question or row; with `format` a file of the same figures: `csv`, `xlsx`, `ndjson`, `json-stat`.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(anyOf = {Results.class, JsonStatDataset.class})),
                @Content(mediaType = TableFiles.CSV, schema = @Schema(type = SchemaType.STRING), example = RESULTS_CSV),
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
    public Response results(
            @PathParam("id") UUID id,
            @BeanParam WeightParameters how,
            @BeanParam FilterParameters filter,
            @BeanParam FormatParameters format,
            @Context UriInfo uri,
            @Context Request request) {
        return json.answer(results.read(id, how, filter, uri.getQueryParameters()), request);
    }

    @GET
    @Path("/{id}/series")
    @Produces({MediaType.APPLICATION_JSON, TableFiles.CSV, TableFiles.XLSX, TableFiles.NDJSON})
    @Operation(operationId = "getSurveySeries", summary = "One question over time, within a filter")
    @APIResponse(
            responseCode = "200",
            description =
                    "One point for each period, gaps included; with `format` a file of the same figures: `csv`, `xlsx`, `ndjson`, `json-stat`.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(anyOf = {Series.class, JsonStatDataset.class})),
                @Content(mediaType = TableFiles.CSV, schema = @Schema(type = SchemaType.STRING), example = SERIES_CSV),
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
    public Response series(
            @PathParam("id") UUID id,
            @BeanParam SeriesParameters of,
            @BeanParam WeightParameters how,
            @BeanParam FilterParameters filter,
            @BeanParam FormatParameters format,
            @Context UriInfo uri,
            @Context Request request) {
        return json.answer(series.read(id, of, how, filter, uri.getQueryParameters()), request);
    }
}
