package fi.kaiku.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The JSON Schema of definitions, for editors and other programs.
@Path("/schemas/survey-definition")
class DefinitionSchemaResource {

    static final String MEDIA_TYPE = "application/schema+json";

    @GET
    @PermitAll
    @Produces(MEDIA_TYPE)
    @Operation(operationId = "getSurveyDefinitionSchema", summary = "The JSON Schema that definitions are held to")
    @APIResponse(
            responseCode = "200",
            description = "The schema, draft 2020-12.",
            content =
                    @Content(
                            mediaType = DefinitionSchemaResource.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.OBJECT)))
    public String get() {
        return DefinitionSchema.TEXT;
    }
}
