package fi.kaiku.insight.crosstab;

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

@Path("/surveys/{id}/crosstab")
@Produces({MediaType.APPLICATION_JSON, TableFiles.CSV, TableFiles.XLSX, TableFiles.NDJSON})
@Authenticated
class CrosstabResource {

    private static final String CSV = """
            rows,columns,status,n,share,share.low,share.high,residual,p,pHolm
            65-74,5,ok,88,0.6984,0.6134,0.7717,2.31,0.0209,0.1463
            """;

    private final ReadCrosstab crosstabs;
    private final ConditionalJson json;

    CrosstabResource(ReadCrosstab crosstabs, ConditionalJson json) {
        this.crosstabs = crosstabs;
        this.json = json;
    }

    @GET
    @Operation(operationId = "getSurveyCrosstab", summary = "Two questions against each other, within a filter")
    @APIResponse(
            responseCode = "200",
            description =
                    "A cell for each pair of answers; with `format` a file of the same figures: `csv`, `xlsx`, `ndjson`, `json-stat`.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(anyOf = {Crosstab.class, JsonStatDataset.class})),
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
