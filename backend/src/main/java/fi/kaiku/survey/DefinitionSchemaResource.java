package fi.kaiku.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The JSON Schema of definitions, for editors and other programs.
@Path("/schemas/survey-definition")
class DefinitionSchemaResource {

    @GET
    @PermitAll
    @Produces("application/schema+json")
    @Operation(operationId = "getSurveyDefinitionSchema", summary = "The JSON Schema that definitions are held to")
    public String get() {
        return DefinitionSchema.TEXT;
    }
}
