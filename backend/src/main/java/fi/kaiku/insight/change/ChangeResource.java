package fi.kaiku.insight.change;

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

@Path("/surveys/{id}/change")
@Produces({MediaType.APPLICATION_JSON, TableFiles.CSV, TableFiles.XLSX, TableFiles.NDJSON})
@Authenticated
class ChangeResource {

    private static final String CSV = """
            part,value,status,n,mean,mean.low,mean.high,standardDeviation,t,degreesOfFreedom,p
            before,,ok,24,3.1,,,0.8,,,
            after,,ok,24,3.6,,,0.7,,,
            difference,,ok,24,0.5,0.2,0.8,0.7,3.5,23,0.0019
            """;

    private final ReadChange changes;
    private final ConditionalJson json;

    ChangeResource(ReadChange changes, ConditionalJson json) {
        this.changes = changes;
        this.json = json;
    }

    @GET
    @Operation(operationId = "getSurveyChange", summary = "One question before and after, by pairs, within a filter")
    @APIResponse(
            responseCode = "200",
            description =
                    "Both times and the difference; with `format` a file of the same figures: `csv`, `xlsx`, `ndjson`, `json-stat`.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(anyOf = {Change.class, JsonStatDataset.class})),
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
    public Response change(
            @PathParam("id") UUID id,
            @BeanParam ChangeParameters of,
            @BeanParam FilterParameters filter,
            @BeanParam FormatParameters format,
            @Context UriInfo uri,
            @Context Request request) {
        return json.answer(changes.read(id, of, filter, uri.getQueryParameters()), request);
    }
}
