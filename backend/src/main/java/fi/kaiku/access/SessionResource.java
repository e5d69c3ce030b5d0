package fi.kaiku.access;

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
import org.jspecify.annotations.Nullable;

/// Logging in, asking who one is, logging out.
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
class SessionResource {

    private final Accounts accounts;
    private final LoginSessions sessions;
    private final Passwords passwords;
    private final LoginAttempts attempts;
    private final CountLoginAttempt counting;
    private final KnownBrowser browsers;
    private final TellOfLogins logins;
    private final Caller caller;
    private final Clock clock;

    SessionResource(
            Accounts accounts,
            LoginSessions sessions,
            Passwords passwords,
            LoginAttempts attempts,
            CountLoginAttempt counting,
            KnownBrowser browsers,
            TellOfLogins logins,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.attempts = attempts;
        this.counting = counting;
        this.browsers = browsers;
        this.logins = logins;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "Credentials")
    record Credentials(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = Passwords.LONGEST) String password) {}

    @Schema(name = "Session")
    record Session(User user, List<Staff> roles, List<Allowed> permissions) {

        @Schema(name = "SessionUser")
        record User(UUID id, String email, String name, String language) {}

        /// Without an organisation, the role holds in the whole installation.
        @Schema(name = "SessionRole")
        record Staff(@Nullable UUID organisationId, Role role) {}

        @Schema(name = "SessionPermissions")
        record Allowed(@Nullable UUID organisationId, Set<Permission> permissions) {}

        static Session of(Account account) {
            return new Session(
                    new User(account.id(), account.email(), account.name(), account.language()),
                    account.grants().stream()
                            .map(grant -> new Staff(grant.organisationId().orElse(null), grant.role()))
                            .toList(),
                    allowed(account.rights()));
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
    @Transactional
    @Operation(operationId = "signIn", summary = "Log in")
    @APIResponse(responseCode = "204", description = "Logged in; the cookie `kaiku-session` says so from now on.")
    public Response signIn(@Valid @NotNull Credentials request, @Context UriInfo uri, @Context HttpHeaders headers) {
        Optional<String> browser = browsers.name(request.email(), headers.getCookies());
        Guesser guesser = Guesser.of(request.email(), browser);
        counting.count(guesser);
        Optional<Account> found = accounts.withEmail(request.email()).filter(account -> !account.disabled());
        boolean right = passwords.match(request.password(), found.map(Account::passwordHash));
        if (!right) {
            found.ifPresent(logins::failed);
        }
        Account account = found.filter(any -> right).orElseThrow(AccessProblems::loginRefused);
        SecretToken token = SecretToken.random();
        sessions.persist(new LoginSession(token, account.id(), clock.instant()));
        attempts.forget(guesser.hash());
        logins.began(account);
        NewCookie session = SessionCookie.holding(token, uri);
        return browser.isPresent()
                ? Response.noContent().cookie(session).build()
                : Response.noContent()
                        .cookie(browsers.cookie(account.email(), uri), session)
                        .build();
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "currentSession", summary = "Who is logged in, and what that allows")
    public Session currentSession() {
        return Session.of(accounts.findById(caller.accountId()));
    }

    @DELETE
    @PermitAll
    @Transactional
    @Operation(operationId = "signOut", summary = "Log out")
    @APIResponse(responseCode = "204", description = "Logged out, or not logged in in the first place.")
    public Response signOut(
            @Parameter(hidden = true) @CookieParam(SessionCookie.NAME) @Nullable String token, @Context UriInfo uri) {
        if (token != null) {
            SecretToken held = new SecretToken(token);
            sessions.open(held, clock.instant())
                    .flatMap(session -> accounts.withGrants(session.accountId()))
                    .ifPresent(logins::ended);
            sessions.end(held);
        }
        return Response.noContent().cookie(SessionCookie.cleared(uri)).build();
    }
}
