package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.ETags;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Published versions: numbered from 1, never changed, never removed.
@Path("/surveys/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SurveyVersionResource {

    private final SurveyVersions versions;
    private final SurveyAccess access;
    private final PublishSurvey publishing;
    private final Caller caller;

    SurveyVersionResource(SurveyVersions versions, SurveyAccess access, PublishSurvey publishing, Caller caller) {
        this.versions = versions;
        this.access = access;
        this.publishing = publishing;
        this.caller = caller;
    }

    @Schema(name = "PublishedSurveyVersion")
    record Published(int number, Instant publishedAt) {

        static Published of(SurveyVersion version) {
            return new Published(version.number(), version.publishedAt());
        }
    }

    @Schema(name = "SurveyVersion")
    record View(
            int number,
            Instant publishedAt,

            @Schema(implementation = SurveyDefinition.class) JsonNode definition) {

        static View of(SurveyVersion version) {
            return new View(version.number(), version.publishedAt(), version.document());
        }
    }

    @POST
    @Transactional
    @Operation(
            operationId = "publishSurveyVersion",
            summary = "Publish the draft as the next version",
            description =
                    "Refused with everything that is wrong with the draft at once. With If-Match, only the draft of that ETag is"
                            + " published.")
    @APIResponseSchema(value = Published.class, responseCode = "201", responseDescription = "The new version.")
    public Response publish(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Survey survey = access.lock(id, Permission.SURVEY_EDIT);
        ETags.requireMatchIfGiven(ifMatch, survey.revision());
        SurveyVersion version = publishing.publish(survey, caller.accountId());
        return Response.created(URI.create("surveys/%s/versions/%d".formatted(id, version.number())))
                .entity(Published.of(version))
                .build();
    }

    @GET
    @Path("/{number}")
    @Transactional
    @Operation(operationId = "getSurveyVersion", summary = "One version as it was published")
    public View get(UUID id, int number) {
        access.find(id, Permission.SURVEY_READ);
        return versions.byNumber(id, number).map(View::of).orElseThrow(Problems::notFound);
    }
}
