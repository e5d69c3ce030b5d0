package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Permission;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Surveys of the caller's organisations and of the clusters in which these have a museum.
@Path("/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SurveyResource {

    private final Surveys surveys;
    private final SurveyVersions versions;
    private final SurveyAccess access;
    private final Clock clock;

    SurveyResource(Surveys surveys, SurveyVersions versions, SurveyAccess access, Clock clock) {
        this.surveys = surveys;
        this.versions = versions;
        this.access = access;
        this.clock = clock;
    }

    /// Belongs to an organisation or to a cluster: one of the two is given.
    @Schema(name = "NewSurvey")
    record NewSurvey(
            @Nullable UUID organisationId,
            @Nullable UUID clusterId,

            @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 60)
            String slug,

            @NotNull @Schema(implementation = SurveyDefinition.class)
            JsonNode definition) {}

    @Schema(name = "Survey")
    record View(
            UUID id,
            @Nullable UUID organisationId,
            @Nullable UUID clusterId,
            String slug,
            LocalizedText title,
            List<String> languages,
            int latestVersion,
            boolean synthetic,
            Instant createdAt,
            SurveyDraftResource.Draft draft,
            List<SurveyVersionResource.Published> versions) {

        static View of(Survey survey, List<SurveyVersion> versions) {
            SurveySummary summary = survey.summary();
            return new View(
                    summary.id(),
                    summary.organisationId(),
                    summary.clusterId(),
                    summary.slug(),
                    summary.title(),
                    summary.languages(),
                    summary.latestVersion(),
                    summary.synthetic(),
                    summary.createdAt(),
                    SurveyDraftResource.Draft.of(survey),
                    versions.stream().map(SurveyVersionResource.Published::of).toList());
        }
    }

    @POST
    @Transactional
    @Operation(operationId = "createSurvey", summary = "Begin a survey with its first draft")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The survey.")
    public Response create(@Valid @NotNull NewSurvey request) {
        SurveyOwner owner = new SurveyOwner(request.organisationId(), request.clusterId());
        access.requireFor(owner, Permission.SURVEY_EDIT);
        DefinitionSchema.require(request.definition());
        Survey survey = new Survey(owner, request.slug(), request.definition(), false, clock.instant());
        surveys.add(survey);
        return Response.created(URI.create("surveys/" + survey.id()))
                .entity(View.of(survey, List.of()))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listSurveys", summary = "Surveys that the caller may read")
    public Page<SurveySummary> list(
            @QueryParam("organisationId") @Nullable UUID organisationId,
            @QueryParam("clusterId") @Nullable UUID clusterId,
            @Valid @BeanParam PageRequest page) {
        List<Survey> found = surveys.page(access.filter(organisationId, clusterId), page);
        return page.page(found, Survey::id).map(Survey::summary);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getSurvey", summary = "One survey with its draft and the list of its versions")
    public View get(UUID id) {
        return View.of(access.find(id, Permission.SURVEY_READ), versions.of(id));
    }
}
