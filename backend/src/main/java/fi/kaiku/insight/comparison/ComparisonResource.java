package fi.kaiku.insight.comparison;

import fi.kaiku.insight.ConditionalJson;
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

@Path("/surveys/{id}/comparison")
@Produces({MediaType.APPLICATION_JSON, TableFiles.CSV, TableFiles.XLSX, TableFiles.NDJSON})
@Authenticated
class ComparisonResource {

    private static final String CSV = """
            group,question,row,value,status,n,mean,mean.low,mean.high,difference,difference.low,difference.high,p,pHolm
            fi,overall,,,ok,312,4.35,4.25,4.45,0.21,0.02,0.4,0.0301,0.0602
            """;

    private final ReadComparison comparisons;
    private final GroupPlaces places;
    private final ConditionalJson json;

    ComparisonResource(ReadComparison comparisons, GroupPlaces places, ConditionalJson json) {
        this.comparisons = comparisons;
        this.places = places;
        this.json = json;
    }

    @GET
    @Operation(operationId = "getSurveyComparison", summary = "One question in several groups, within a filter")
    @APIResponse(
            responseCode = "200",
            description =
                    "One entry for each group; with `format` a file of the same figures: `csv`, `xlsx`, `ndjson`, `json-stat`.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(anyOf = {Comparison.class, JsonStatDataset.class})),
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
    public Response comparison(
            @PathParam("id") UUID id,
            @BeanParam ComparisonParameters of,
            @BeanParam FilterParameters filter,
            @BeanParam FormatParameters format,
            @Context UriInfo uri,
            @Context Request request) {
        Comparison read = comparisons.read(id, of, filter, uri.getQueryParameters());
        return json.answer(read, () -> ComparisonTable.of(read, key -> places.of(read.by(), key)), request);
    }
}
