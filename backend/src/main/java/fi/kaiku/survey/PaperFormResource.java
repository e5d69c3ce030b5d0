package fi.kaiku.survey;

import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Staff print a version for those who rather answer on paper.
@Path("/surveys/{id}/versions/{number}/form")
@Authenticated
class PaperFormResource {

    static final String MEDIA_TYPE = "application/pdf";

    private final SurveyVersions versions;
    private final SurveyAccess access;
    private final PaperForm form;

    PaperFormResource(SurveyVersions versions, SurveyAccess access, PaperForm form) {
        this.versions = versions;
        this.access = access;
        this.form = form;
    }

    @GET
    @Produces(MEDIA_TYPE)
    @Operation(operationId = "getPaperForm", summary = "A version as a form to be printed and filled in with a pen")
    @APIResponse(
            responseCode = "200",
            description = "PDF, sheets of A4.",
            content =
                    @Content(
                            mediaType = PaperFormResource.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @QueryParam("language")
                    @Parameter(description = "One of the version's; its main one where absent.")
                    @Nullable
                    String language) {
        // The connection goes back before the form is laid out, which takes seconds.
        Asked asked = QuarkusTransaction.joiningExisting().call(() -> find(id, number));
        SurveyDefinition definition = asked.definition();
        String spoken = Objects.requireNonNullElse(language, definition.defaultLanguage());
        if (!definition.languages().contains(spoken)) {
            throw SurveyProblems.notSpoken(definition.languages());
        }
        return Response.ok(form.print(definition, number, spoken))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"%s-%d-%s.pdf\"".formatted(asked.slug(), number, spoken))
                .build();
    }

    private Asked find(UUID id, int number) {
        Survey survey = access.find(id, Permission.SURVEY_READ);
        return new Asked(
                survey.summary().slug(),
                versions.byNumber(id, number).orElseThrow(Problems::notFound).definition());
    }

    private record Asked(String slug, SurveyDefinition definition) {}
}
