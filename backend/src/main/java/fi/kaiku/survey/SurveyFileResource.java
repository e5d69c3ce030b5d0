package fi.kaiku.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import fi.kaiku.survey.exports.XlsFormFile;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// Surveys as files, to keep or to take to another program.
@Path("/surveys/{id}")
@Authenticated
class SurveyFileResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FORMATS = "kaiku|xlsform";
    private static final String WHICH = "Kaiku's own JSON, or an XLSForm.";
    private static final String EXAMPLE = """
            {"languages":["fi"],"defaultLanguage":"fi","title":{"fi":"Kerro käynnistäsi"},"pages":[]}""";

    private final SurveyAccess access;
    private final SurveyVersions versions;
    private final ObjectMapper json;

    SurveyFileResource(SurveyAccess access, SurveyVersions versions, ObjectMapper json) {
        this.access = access;
        this.versions = versions;
        this.json = json;
    }

    @GET
    @Path("/draft/file")
    @Produces({MediaType.APPLICATION_JSON, XLSX})
    @Transactional
    @Operation(operationId = "getSurveyDraftFile", summary = "The draft as a file: Kaiku's own JSON or an XLSForm")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SurveyDefinition.class),
                        example = EXAMPLE),
                @Content(
                        mediaType = XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        example = "PK")
            })
    public Response draft(
            UUID id,
            @Parameter(description = WHICH) @QueryParam("format") @NotNull @Pattern(regexp = FORMATS) String format) {
        Survey survey = access.find(id, Permission.SURVEY_READ);
        return file(survey.draft(), survey.slug() + "-draft", format);
    }

    @GET
    @Path("/versions/{number}/file")
    @Produces({MediaType.APPLICATION_JSON, XLSX})
    @Transactional
    @Operation(operationId = "getSurveyVersionFile", summary = "One version as a file: Kaiku's own JSON or an XLSForm")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SurveyDefinition.class),
                        example = EXAMPLE),
                @Content(
                        mediaType = XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        example = "PK")
            })
    public Response version(
            UUID id,
            int number,
            @Parameter(description = WHICH) @QueryParam("format") @NotNull @Pattern(regexp = FORMATS) String format) {
        Survey survey = access.find(id, Permission.SURVEY_READ);
        SurveyVersion version = versions.byNumber(id, number).orElseThrow(Problems::notFound);
        return file(InstrumentTexts.without(version.document()), "%s-%d".formatted(survey.slug(), number), format);
    }

    private Response file(JsonNode definition, String name, String format) {
        return format.equals("kaiku")
                ? file(pretty(definition), MediaType.APPLICATION_JSON, name + ".json")
                : file(XlsFormFile.of(definition, name.replace('-', '_')), XLSX, name + ".xlsx");
    }

    private byte[] pretty(JsonNode definition) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(definition);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree cannot be written", e);
        }
    }

    /// Slugs hold nothing that a header could trip over.
    private static Response file(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }
}
