package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Permission;
import fi.kaiku.survey.imports.ReadSurvey;
import fi.kaiku.survey.imports.SurveyFile;
import fi.kaiku.survey.imports.SurveyNote;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Brings in surveys that were written elsewhere. docs/bringing-in.md is the manual.
@Path("/surveys/imports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SurveyImportResource {

    private final Surveys surveys;
    private final SurveyAccess access;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    SurveyImportResource(Surveys surveys, SurveyAccess access, Caller caller, ObjectMapper json, Clock clock) {
        this.surveys = surveys;
        this.access = access;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /// What became of the file.
    ///
    /// @param definition what the draft is, or would be
    /// @param survey     absent in a dry run
    /// @param counts     of the notes by kind
    /// @param notes      one or more for each thing in the file
    /// @param problems   with which publishing the draft would be refused
    @Schema(name = "SurveyImport")
    record Report(
            @Schema(implementation = SurveyDefinition.class) JsonNode definition,

            @Nullable SurveySummary survey,
            Counts counts,
            List<SurveyNote> notes,
            List<FieldError> problems) {}

    @Schema(name = "SurveyImportCounts")
    record Counts(int taken, int changed, int leftOut) {

        static Counts of(List<SurveyNote> notes) {
            return new Counts(
                    count(notes, SurveyNote.Kind.TAKEN),
                    count(notes, SurveyNote.Kind.CHANGED),
                    count(notes, SurveyNote.Kind.LEFT_OUT));
        }

        private static int count(List<SurveyNote> notes, SurveyNote.Kind kind) {
            return (int) notes.stream().filter(note -> note.kind() == kind).count();
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @Operation(
            operationId = "importSurvey",
            summary = "Make a draft of a file of another program, or see what would come of it",
            description = "The body is the file. Everything in it is accounted for in the notes.")
    @APIResponseSchema(value = Report.class, responseCode = "201", responseDescription = "The survey that was made.")
    @APIResponse(
            responseCode = "200",
            description = "What would be made: a dry run.",
            content = @Content(schema = @Schema(implementation = Report.class)))
    public Response importSurvey(
            @Valid @BeanParam SurveyImportParameters parameters, @RequestBodySchema(byte[].class) byte[] file) {
        parameters.requireComplete();
        SurveyOwner owner = parameters.owner();
        if (owner == null) {
            caller.requireSomewhere(Permission.SURVEY_EDIT);
        } else {
            access.requireFor(owner, Permission.SURVEY_EDIT);
        }
        ReadSurvey read = SurveyFile.read(file, parameters.fileFormat(), parameters.language(), json);
        DefinitionSchema.require(read.definition());
        List<FieldError> problems = PublicationCheck.errors(SurveyDefinition.read(read.definition()), List.of());
        if (parameters.dryRun() || owner == null) {
            return Response.ok(report(read, problems, null)).build();
        }
        Survey survey = new Survey(owner, parameters.slug(), read.definition(), false, clock.instant());
        surveys.add(survey);
        return Response.created(URI.create("surveys/" + survey.id()))
                .entity(report(read, problems, survey.summary()))
                .build();
    }

    private static Report report(ReadSurvey read, List<FieldError> problems, @Nullable SurveySummary survey) {
        return new Report(read.definition(), survey, Counts.of(read.notes()), read.notes(), problems);
    }
}
