package fi.kaiku.export;

import fi.kaiku.export.file.Form;
import fi.kaiku.insight.filter.FilterParameters;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Records together with what describes them, for statistical programs and data archives.
@Path("/surveys/{id}/data-package")
@Authenticated
@Blocking
class DataPackageResource {

    private final ReadRecords reading;
    private final Downloads downloads;

    DataPackageResource(ReadRecords reading, Downloads downloads) {
        this.reading = reading;
        this.downloads = downloads;
    }

    @GET
    @Produces(Form.ZIP_TYPE)
    @Operation(
            operationId = "getDataPackage",
            summary = "Single submissions as a data package",
            description = "A zip with the records as CSV, a codebook, `datapackage.json` (Data Package 2.0), "
                    + "DDI-Codebook 2.5 and SPSS syntax. Each reading is written down.")
    @APIResponse(
            responseCode = "200",
            description = "The package, sent while it is read.",
            headers =
                    @Header(
                            name = Downloads.ROW_COUNT,
                            description = "How many rows are to come.",
                            schema = @Schema(type = SchemaType.INTEGER)),
            content =
                    @Content(
                            mediaType = Form.ZIP_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "(a file)"))
    public Response get(
            @PathParam("id") UUID id,
            @BeanParam FilterParameters filter,
            @QueryParam("labels")
                    @Parameter(
                            description = "Language of the descriptions (`fi`, `sv`, `en`); the survey's where absent.")
                    @Nullable
                    String labels,
            @Context UriInfo uri,
            @Context HttpServerRequest exchange) {
        ReadRecords.Asked asked = reading.understand(id, filter, uri.getQueryParameters());
        asked.requireLanguage(labels);
        asked.written().requireUnderstood();
        return downloads
                .begin(Form.DATA_PACKAGE, reading.fileName(asked), exchange, reading.dataPackage(asked, labels))
                .build();
    }
}
