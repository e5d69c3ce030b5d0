package fi.kaiku.export;

import fi.kaiku.export.file.Form;
import fi.kaiku.export.file.Wish;
import fi.kaiku.export.record.SubmissionRecord;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.table.FormatParameters;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// Single submissions, for those who may see records: in pages of JSON, or all of them in a file.
@Path("/surveys/{id}/submissions")
@Authenticated
@Blocking
class RecordResource {

    private static final List<Form> FORMS = List.of(Form.JSON, Form.NDJSON, Form.CSV, Form.XLSX, Form.PARQUET);

    private static final String NDJSON_EXAMPLE = """
            {"id":"019de7b2-7d40-7c55-9e1f-3a5b20c4d811","museumId":"01a20b4a-7e49-7baf-890e-5b4423d48a10",\
            "collectorId":"01a20b4a-8161-7f1e-a0c9-a9c0219d661a","version":1,"language":"sv","channel":"kiosk",\
            "phase":"single","day":"2026-05-02","completedAt":"2026-05-02T10:00:00Z","complete":true,"flags":[],\
            "answers":{"overall":4}}
            """;
    private static final String CSV_EXAMPLE = """
            id,museum,collector,version,language,channel,phase,pair,day,hour,complete,flags,overall,motives.exhibition
            019de7b2-7d40-7c55-9e1f-3a5b20c4d811,vellamo,01a20b4a-8161-7f1e-a0c9-a9c0219d661a,1,sv,kiosk,single,,\
            2026-05-02,2026-05-02T10:00:00Z,1,,4,1
            """;
    private static final String BINARY_EXAMPLE = "(a file)";

    private final ReadRecords reading;
    private final Downloads downloads;

    RecordResource(ReadRecords reading, Downloads downloads) {
        this.reading = reading;
        this.downloads = downloads;
    }

    /// The shape of a page.
    @Schema(name = "SubmissionRecordPage")
    record RecordPage(List<SubmissionRecord> items, Page.Position page) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, Form.NDJSON_TYPE, Form.CSV_TYPE, Form.XLSX_TYPE, Form.PARQUET_TYPE})
    @Operation(
            operationId = "listSubmissions",
            summary = "Single submissions to a survey, within a filter",
            description =
                    "JSON comes in pages; `limit` and `cursor` are for it alone. The other formats hold all rows, "
                            + "as they are at one moment, and are sent while they are read. Each reading is written down.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or a file: `json`, `ndjson`, `csv`, `xlsx`, `parquet`.",
            headers =
                    @Header(
                            name = Downloads.ROW_COUNT,
                            description = "Of a file: how many rows are to come.",
                            schema = @Schema(type = SchemaType.INTEGER)),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RecordPage.class)),
                @Content(
                        mediaType = Form.NDJSON_TYPE,
                        schema = @Schema(implementation = SubmissionRecord.class),
                        example = NDJSON_EXAMPLE),
                @Content(mediaType = Form.CSV_TYPE, schema = @Schema(type = SchemaType.STRING), example = CSV_EXAMPLE),
                @Content(
                        mediaType = Form.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        example = BINARY_EXAMPLE),
                @Content(
                        mediaType = Form.PARQUET_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        example = BINARY_EXAMPLE)
            })
    @APIResponse(
            responseCode = "501",
            description = "This installation was built without the format.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response list(
            @PathParam("id") UUID id,
            @BeanParam FilterParameters filter,
            @BeanParam FormatParameters format,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpServerRequest exchange) {
        ReadRecords.Asked asked = reading.understand(id, filter, uri.getQueryParameters());
        Wish wish = Wish.of(format, FORMS, request, asked.written());
        asked.written().requireUnderstood();
        Response.ResponseBuilder answer = wish.form() == Form.JSON
                ? Response.ok(reading.page(asked, page), MediaType.APPLICATION_JSON)
                : downloads.begin(wish.form(), reading.fileName(asked), exchange, reading.file(asked, wish));
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }
}
