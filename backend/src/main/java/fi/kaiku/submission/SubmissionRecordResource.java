package fi.kaiku.submission;

import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import fi.kaiku.platform.StoreProblems;
import fi.kaiku.survey.SurveyCatalog;
import fi.kaiku.survey.SurveySummary;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Single submissions, for those who may see records.
@Path("/surveys/{id}/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
class SubmissionRecordResource {

    private final DataSource database;
    private final SubmissionRecords records;
    private final FlagSubmission flagging;
    private final SurveyCatalog surveys;
    private final MuseumCatalog museums;
    private final Caller caller;

    SubmissionRecordResource(
            DataSource database,
            SubmissionRecords records,
            FlagSubmission flagging,
            SurveyCatalog surveys,
            MuseumCatalog museums,
            Caller caller) {
        this.database = database;
        this.records = records;
        this.flagging = flagging;
        this.surveys = surveys;
        this.museums = museums;
        this.caller = caller;
    }

    /// @param flags all that it shall have; none takes them off
    @Schema(name = "SubmissionFlags")
    record FlagRequest(
            @NotNull @Size(max = 3)
            List<@NotNull @Pattern(regexp = Plausibility.FLAG, message = "must be one of " + Plausibility.FLAG) String>
                    flags) {}

    @GET
    @Operation(operationId = "listSubmissions", summary = "Single submissions to a survey")
    public Page<SubmissionRecord> list(
            @PathParam("id") UUID id,
            @QueryParam("flagged") @Nullable Boolean flagged,
            @BeanParam @Valid PageRequest page) {
        caller.requireSomewhere(Permission.RECORDS_READ);
        Set<UUID> organisations =
                caller.mayEverywhere(Permission.RECORDS_READ) ? null : caller.organisations(Permission.RECORDS_READ);
        try (Connection connection = database.getConnection()) {
            List<SubmissionRecord> found = records.page(connection, organisations, id, flagged, page);
            if (found.isEmpty()) {
                requireKnown(id);
            }
            return page.page(found, SubmissionRecord::id);
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }

    @PUT
    @Path("/{submissionId}/flags")
    @Operation(operationId = "flagSubmission", summary = "Say which signs of play a submission has")
    public void flag(
            @PathParam("id") UUID id,
            @PathParam("submissionId") UUID submissionId,
            @NotNull @Valid FlagRequest request) {
        flagging.flag(id, submissionId, request.flags(), organisation -> {
            caller.require(Permission.RECORDS_READ, organisation);
            caller.require(Permission.COLLECTOR_MANAGE, organisation);
        });
    }

    /// A survey without submissions for the caller is told from one that is not there for it.
    private void requireKnown(UUID surveyId) {
        SurveySummary survey = surveys.survey(surveyId).orElseThrow(Problems::notFound);
        Set<UUID> owners = survey.clusterId() == null
                ? Set.of(Objects.requireNonNull(survey.organisationId()))
                : museums.organisationsOf(survey.clusterId());
        if (!caller.mayEverywhere(Permission.RECORDS_READ)
                && owners.stream().noneMatch(owner -> caller.may(Permission.SURVEY_READ, owner))) {
            throw Problems.notFound();
        }
    }
}
