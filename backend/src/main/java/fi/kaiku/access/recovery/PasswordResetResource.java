package fi.kaiku.access.recovery;

import fi.kaiku.access.ByPassword;
import fi.kaiku.platform.mail.Errands;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// Asking for a link. The answer comes before anything is looked up, so that neither it nor its time tells who has an
/// account.
@Path("/password-resets")
class PasswordResetResource {

    private final Errands errands;
    private final SendPasswordReset sendPasswordReset;

    PasswordResetResource(Errands errands, SendPasswordReset sendPasswordReset) {
        this.errands = errands;
        this.sendPasswordReset = sendPasswordReset;
    }

    @Schema(name = "PasswordResetRequest")
    record PasswordResetRequest(@NotBlank @Size(max = 254) String email) {}

    @POST
    @ByPassword
    @PermitAll
    @Operation(operationId = "requestPasswordReset", summary = "Ask for a link by which to choose another password")
    @APIResponse(
            responseCode = "202",
            description = "If there is such an account, a letter is on its way; three an hour at most.")
    public Response request(@Valid @NotNull PasswordResetRequest request) {
        errands.run(() -> sendPasswordReset.to(request.email()));
        return Response.accepted().build();
    }
}
