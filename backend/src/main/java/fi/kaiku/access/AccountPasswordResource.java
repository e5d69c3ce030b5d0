package fi.kaiku.access;

import fi.kaiku.access.mail.Letters;
import fi.kaiku.platform.Caller;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// One's own password.
@Path("/account/password")
@Authenticated
class AccountPasswordResource {

    private final Accounts accounts;
    private final OwnPassword ownPassword;
    private final NewPassword newPassword;
    private final NewSession newSession;
    private final Letters letters;
    private final Caller caller;

    AccountPasswordResource(
            Accounts accounts,
            OwnPassword ownPassword,
            NewPassword newPassword,
            NewSession newSession,
            Letters letters,
            Caller caller) {
        this.accounts = accounts;
        this.ownPassword = ownPassword;
        this.newPassword = newPassword;
        this.newSession = newSession;
        this.letters = letters;
        this.caller = caller;
    }

    @Schema(name = "PasswordChange")
    record PasswordChange(
            @NotBlank @Size(max = Passwords.LONGEST) String currentPassword,

            @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST)
            String password) {}

    @PUT
    @ByPassword
    @Transactional
    @Operation(operationId = "changeOwnPassword", summary = "Change one's own password, and log out everywhere else")
    @APIResponse(responseCode = "204", description = "Changed; this session goes on under a new cookie.")
    public Response change(@Valid @NotNull PasswordChange request, @Context UriInfo uri, @Context HttpHeaders headers) {
        Account account = accounts.own(caller.accountId());
        ownPassword.require(account, request.currentPassword(), "/currentPassword");
        newPassword.set(account, request.password());
        letters.tell(account.email(), account.language(), Letters.Notice.PASSWORD_CHANGED);
        return Response.noContent()
                .cookie(newSession.open(account.id(), headers, uri))
                .build();
    }
}
