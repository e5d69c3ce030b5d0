package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Permission;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// The draft of a survey: needs the right shape only, and is guarded by its ETag against lost changes.
@Path("/surveys/{id}/draft")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SurveyDraftResource {

    private final SurveyAccess access;
    private final PublishSurvey publishing;

    SurveyDraftResource(SurveyAccess access, PublishSurvey publishing) {
        this.access = access;
        this.publishing = publishing;
    }

    @Schema(name = "NewSurveyDraft")
    record NewDraft(
            @NotNull @Schema(implementation = SurveyDefinition.class)
            JsonNode definition) {}

    @Schema(name = "SurveyDraft")
    record Draft(
            @Schema(implementation = SurveyDefinition.class) JsonNode definition,

            @Schema(description = "Counts changes; the ETag is made of it.")
            int revision) {

        static Draft of(Survey survey) {
            return new Draft(survey.draft(), survey.revision());
        }
    }

    @Schema(name = "SurveyDraftProblems")
    record DraftProblems(
            @Schema(description = "Of the draft in which they were found.")
            int revision,

            @Schema(description = "Whether visitors have it already: publishing would change nothing.")
            boolean published,

            @Schema(description = "The errors with which publishing would be refused; none where it may be published.")
            List<FieldError> errors,

            @Schema(
                    description =
                            "What keeps nothing from being published and is hardly meant: conditions that no answers"
                                    + " fulfil, or all do.")
            List<FieldError> warnings) {}

    @GET
    @Transactional
    @Operation(operationId = "getSurveyDraft", summary = "The draft, with the ETag that a change must send")
    @APIResponseSchema(value = Draft.class, responseDescription = "The draft.")
    public Response get(UUID id) {
        return answer(access.find(id, Permission.SURVEY_READ));
    }

    @PUT
    @Transactional
    @Operation(operationId = "putSurveyDraft", summary = "Replace the draft")
    @APIResponseSchema(value = Draft.class, responseDescription = "The draft.")
    public Response put(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull NewDraft request) {
        Survey survey = access.lock(id, Permission.SURVEY_EDIT);
        ETags.requireMatch(ifMatch, survey.revision());
        DefinitionSchema.require(request.definition());
        survey.redraft(request.definition());
        return answer(survey);
    }

    @GET
    @Path("/problems")
    @Transactional
    @Operation(operationId = "checkSurveyDraft", summary = "What would keep the draft from being published")
    public DraftProblems check(UUID id) {
        Survey survey = access.find(id, Permission.SURVEY_READ);
        PublishSurvey.Findings found = publishing.check(survey);
        return new DraftProblems(survey.revision(), found.published(), found.errors(), found.warnings());
    }

    private static Response answer(Survey survey) {
        return Response.ok(Draft.of(survey)).tag(ETags.of(survey.revision())).build();
    }
}
