package fi.kaiku.submission;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Signs of play, as those see to them who may see records.
@Path("/surveys/{id}/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
class SubmissionFlagResource {

    private final FlagSubmission flagging;
    private final Caller caller;

    SubmissionFlagResource(FlagSubmission flagging, Caller caller) {
        this.flagging = flagging;
        this.caller = caller;
    }

    /// @param flags all that it shall have; none takes them off
    @Schema(name = "SubmissionFlags")
    record FlagRequest(
            @NotNull @Size(max = 3)
            List<@NotNull @Pattern(regexp = Plausibility.FLAG, message = "must be one of " + Plausibility.FLAG) String>
                    flags) {}

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
}
