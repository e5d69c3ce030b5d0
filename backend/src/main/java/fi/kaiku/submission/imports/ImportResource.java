package fi.kaiku.submission.imports;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// Takes answers that were collected elsewhere.
@Path("/surveys/{id}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
class ImportResource {

    private final ImportSubmissions imports;

    ImportResource(ImportSubmissions imports) {
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importSubmissions",
            summary = "Import a CSV file of answers, or see what would come of it")
    public ImportReport importSubmissions(
            @PathParam("id") UUID id,
            @Parameter(description = "Check everything, store nothing.") @QueryParam("dryRun") @DefaultValue("true")
                    boolean dryRun,
            @RequestBodySchema(ImportForm.class) MultipartFormDataInput form) {
        return imports.run(id, dryRun, ImportForm.of(form));
    }
}
