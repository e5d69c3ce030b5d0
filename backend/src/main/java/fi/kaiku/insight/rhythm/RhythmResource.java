package fi.kaiku.insight.rhythm;

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

@Path("/surveys")
@Produces({MediaType.APPLICATION_JSON, TableFiles.CSV, TableFiles.XLSX, TableFiles.NDJSON})
@Authenticated
class RhythmResource {

    private static final String CSV = """
            weekday,localHour,status,n,mean,mean.low,mean.high
            6,13,ok,57,4.4,4.2,4.6
            """;

    private final ReadRhythm rhythm;
    private final ConditionalJson json;

    RhythmResource(ReadRhythm rhythm, ConditionalJson json) {
        this.rhythm = rhythm;
        this.json = json;
    }

    @GET
    @Path("/{id}/rhythm")
    @Operation(
            operationId = "getSurveyRhythm",
            summary = "One question by weekday and hour, within a filter",
            description = "Hours are those of each museum's own time zone. Paper forms and imports are left out: "
                    + "of them only the day is known.")
    @APIResponse(
            responseCode = "200",
            description =
                    "One cell for each hour of the week; with `format` a file of the same figures: `csv`, `xlsx`, `ndjson`, `json-stat`.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(anyOf = {Rhythm.class, JsonStatDataset.class})),
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
    public Response rhythm(
            @PathParam("id") UUID id,
            @BeanParam RhythmParameters of,
            @BeanParam FilterParameters filter,
            @BeanParam FormatParameters format,
            @Context UriInfo uri,
            @Context Request request) {
        return json.answer(rhythm.read(id, of, filter, uri.getQueryParameters()), request);
    }
}
