package fi.kaiku.access;

import fi.kaiku.access.factor.FactorCatalog;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The second step of a login, for those whose password was right.
@Path("/session/second-factor")
class SecondStepResource {

    private final PendingLogins pendingLogins;
    private final Accounts accounts;
    private final FactorCatalog factors;
    private final CountLoginAttempt counting;
    private final LoginAttempts attempts;
    private final KnownBrowser browsers;
    private final NewSession newSession;
    private final TellOfLogins logins;
    private final Clock clock;

    SecondStepResource(
            PendingLogins pendingLogins,
            Accounts accounts,
            FactorCatalog factors,
            CountLoginAttempt counting,
            LoginAttempts attempts,
            KnownBrowser browsers,
            NewSession newSession,
            TellOfLogins logins,
            Clock clock) {
        this.pendingLogins = pendingLogins;
        this.accounts = accounts;
        this.factors = factors;
        this.counting = counting;
        this.attempts = attempts;
        this.browsers = browsers;
        this.newSession = newSession;
        this.logins = logins;
        this.clock = clock;
    }

    /// @param code of the authenticator, or a recovery code
    @Schema(name = "SecondStep")
    record SecondStep(@NotBlank @Size(max = OwnCode.LONGEST) String code) {}

    @POST
    @ByPassword
    @PermitAll
    @Transactional
    @Operation(operationId = "signInSecondFactor", summary = "Finish logging in, by a code of the second factor")
    @APIResponse(responseCode = "204", description = "Logged in; the cookie `kaiku-session` says so from now on.")
    public Response signIn(@Valid @NotNull SecondStep request, @Context UriInfo uri, @Context HttpHeaders headers) {
        Account account = TokenCookie.PENDING
                .token(headers)
                .flatMap(token -> pendingLogins.open(token, clock.instant()))
                .flatMap(pending -> accounts.findByIdOptional(pending.accountId()))
                .filter(found -> !found.disabled())
                .orElseThrow(AccessProblems::loginEnded);
        Guesser guesser =
                Guesser.of("second factor", account.email(), browsers.name(account.email(), headers.getCookies()));
        counting.count(guesser, Limit.CODES);
        if (!factors.accepts(account.id(), request.code())) {
            logins.failed(account);
            throw AccessProblems.codeRefused();
        }
        attempts.forget(guesser.hash());
        pendingLogins.endAll(account.id());
        logins.began(account);
        return Response.noContent()
                .cookie(
                        browsers.cookie(account.email(), uri),
                        TokenCookie.PENDING.cleared(uri),
                        newSession.open(account.id(), headers, uri))
                .build();
    }
}
