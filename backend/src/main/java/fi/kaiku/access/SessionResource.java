package fi.kaiku.access;

import fi.kaiku.access.factor.FactorCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.SecretToken;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/// Logging in, asking who one is, logging out.
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
class SessionResource {

    private final Accounts accounts;
    private final LoginSessions sessions;
    private final LoginDoor door;
    private final Passwords passwords;
    private final LoginAttempts attempts;
    private final CountLoginAttempt counting;
    private final KnownBrowser browsers;
    private final FactorCatalog factors;
    private final PendingLogins pendingLogins;
    private final NewSession newSession;
    private final EffectiveRights rights;
    private final TellOfLogins logins;
    private final Caller caller;
    private final Clock clock;

    SessionResource(
            Accounts accounts,
            LoginSessions sessions,
            LoginDoor door,
            Passwords passwords,
            LoginAttempts attempts,
            CountLoginAttempt counting,
            KnownBrowser browsers,
            FactorCatalog factors,
            PendingLogins pendingLogins,
            NewSession newSession,
            EffectiveRights rights,
            TellOfLogins logins,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.door = door;
        this.passwords = passwords;
        this.attempts = attempts;
        this.counting = counting;
        this.browsers = browsers;
        this.factors = factors;
        this.pendingLogins = pendingLogins;
        this.newSession = newSession;
        this.rights = rights;
        this.logins = logins;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "Credentials")
    record Credentials(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = Passwords.LONGEST) String password) {}

    /// The password was right.
    ///
    /// @param next `second-factor`
    @Schema(name = "LoginStep")
    record LoginStep(String next) {}

    /// @param secondFactorMissing whether nothing is allowed until a second factor is on, since an organisation
    ///     requires one
    @Schema(name = "Session")
    record Session(User user, List<Staff> roles, List<Allowed> permissions, boolean secondFactorMissing) {

        @Schema(name = "SessionUser")
        record User(UUID id, String email, String name, String language) {}

        /// Without an organisation, the role holds in the whole installation.
        @Schema(name = "SessionRole")
        record Staff(@Nullable UUID organisationId, Role role) {}

        @Schema(name = "SessionPermissions")
        record Allowed(@Nullable UUID organisationId, Set<Permission> permissions) {}

        static Session of(Account account, Caller.Rights rights, boolean secondFactorMissing) {
            return new Session(
                    new User(account.id(), account.email(), account.name(), account.language()),
                    account.grants().stream()
                            .map(grant -> new Staff(grant.organisationId().orElse(null), grant.role()))
                            .toList(),
                    allowed(rights),
                    secondFactorMissing);
        }

        private static List<Allowed> allowed(Caller.Rights rights) {
            List<Allowed> allowed = new ArrayList<>();
            if (!rights.everywhere().isEmpty()) {
                allowed.add(new Allowed(null, rights.everywhere()));
            }
            rights.byOrganisation().forEach((id, permissions) -> allowed.add(new Allowed(id, permissions)));
            return allowed;
        }
    }

    @POST
    @PermitAll
    @ByPassword
    @Transactional
    @Operation(operationId = "signIn", summary = "Log in")
    @APIResponse(responseCode = "204", description = "Logged in; the cookie `kaiku-session` says so from now on.")
    @APIResponseSchema(value = LoginStep.class, responseDescription = "The password was right; now the second factor.")
    public Response signIn(@Valid @NotNull Credentials request, @Context UriInfo uri, @Context HttpHeaders headers) {
        Optional<String> browser = browsers.name(request.email(), headers.getCookies());
        try (var inside = door.enter(browser)) {
            return signIn(request, browser, uri, headers);
        }
    }

    private Response signIn(Credentials request, Optional<String> browser, UriInfo uri, HttpHeaders headers) {
        Guesser guesser = Guesser.of(request.email(), browser);
        counting.count(guesser, Limit.PASSWORDS);
        Optional<Account> found = accounts.withEmail(request.email()).filter(account -> !account.disabled());
        boolean right = passwords.match(request.password(), found.map(Account::passwordHash));
        if (!right) {
            found.ifPresent(logins::failed);
        }
        Account account = found.filter(any -> right).orElseThrow(AccessProblems::loginRefused);
        attempts.forget(guesser.hash());
        if (factors.isOn(account.id())) {
            return askForCode(account, uri);
        }
        logins.began(account);
        NewCookie session = newSession.open(account.id(), headers, uri);
        return browser.isPresent()
                ? Response.noContent().cookie(session).build()
                : Response.noContent()
                        .cookie(browsers.cookie(account.email(), uri), session)
                        .build();
    }

    private Response askForCode(Account account, UriInfo uri) {
        SecretToken token = SecretToken.random();
        pendingLogins.persist(new PendingLogin(token, account.id(), clock.instant()));
        return Response.ok(new LoginStep("second-factor"))
                .cookie(TokenCookie.PENDING.holding(token, uri))
                .build();
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "currentSession", summary = "Who is logged in, and what that allows")
    public Session currentSession(@Context HttpHeaders headers) {
        Account account = accounts.findById(caller.accountId());
        LoginSession session = TokenCookie.SESSION
                .token(headers)
                .flatMap(token -> sessions.open(token, clock.instant()))
                .orElseThrow();
        return Session.of(account, rights.of(account, session), rights.lacksSecondFactor(account, session));
    }

    @DELETE
    @PermitAll
    @Transactional
    @Operation(operationId = "signOut", summary = "Log out")
    @APIResponse(responseCode = "204", description = "Logged out, or not logged in in the first place.")
    public Response signOut(
            @Parameter(hidden = true) @CookieParam(TokenCookie.SESSION_NAME) @Nullable String token,
            @Context UriInfo uri) {
        if (token != null) {
            SecretToken held = new SecretToken(token);
            sessions.open(held, clock.instant())
                    .flatMap(session -> accounts.withGrants(session.accountId()))
                    .ifPresent(logins::ended);
            sessions.end(held);
        }
        return Response.noContent().cookie(TokenCookie.SESSION.cleared(uri)).build();
    }
}
