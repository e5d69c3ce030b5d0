package fi.kaiku.access.recovery;

import fi.kaiku.access.ByPassword;
import fi.kaiku.access.StaffCatalog;
import fi.kaiku.access.StaffCatalog.Person;
import fi.kaiku.platform.Problems;
import fi.kaiku.platform.SecretToken;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// Choosing another password by the link. It opens no session, and leaves the second factor as it is.
@Path("/password-reset-completions")
class PasswordResetCompletionResource {

    private final PasswordResets resets;
    private final StaffCatalog staff;
    private final Clock clock;

    PasswordResetCompletionResource(PasswordResets resets, StaffCatalog staff, Clock clock) {
        this.resets = resets;
        this.staff = staff;
        this.clock = clock;
    }

    /// @param token what stands behind the `#` of the link
    @Schema(name = "PasswordResetCompletion")
    record Completion(
            @NotBlank @Size(max = 100) String token,

            @NotNull @Size(min = StaffCatalog.SHORTEST_PASSWORD, max = StaffCatalog.LONGEST_PASSWORD)
            String password) {}

    @POST
    @ByPassword
    @PermitAll
    @Transactional
    @Operation(operationId = "completePasswordReset", summary = "Choose another password, by the link of a letter")
    @APIResponse(responseCode = "204", description = "Changed, and logged out everywhere; log in.")
    public void complete(@Valid @NotNull Completion request) {
        SecretToken token = new SecretToken(request.token());
        Person person = resets.open(token, clock.instant())
                .flatMap(reset -> staff.active(reset.accountId()))
                .orElseThrow(PasswordResetCompletionResource::linkEnded);
        staff.replacePassword(person.id(), request.password());
        if (!resets.use(token, person.id())) {
            throw linkEnded();
        }
    }

    private static HttpProblem linkEnded() {
        return Problems.conflict("link-ended", "This link has ended or was used already. Ask for another one.");
    }
}
