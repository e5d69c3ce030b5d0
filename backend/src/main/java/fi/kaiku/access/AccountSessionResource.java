package fi.kaiku.access;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// Where somebody is logged in.
@Path("/account/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AccountSessionResource {

    private final LoginSessions sessions;
    private final Accounts accounts;
    private final TellOfLogins logins;
    private final Caller caller;
    private final Clock clock;

    AccountSessionResource(LoginSessions sessions, Accounts accounts, TellOfLogins logins, Caller caller, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.logins = logins;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "AccountSessions")
    record AccountSessions(List<One> items) {}

    /// @param usedAt  to within five minutes
    /// @param browser `firefox`, `edge`, `opera`, `samsung`, `chrome`, `safari` or `other`
    /// @param system  `windows`, `android`, `ios`, `macos`, `chromeos`, `linux` or `other`
    /// @param current whether it is the one of this request
    @Schema(name = "AccountSession")
    record One(
            UUID id,
            Instant createdAt,
            Instant usedAt,
            Instant expiresAt,
            String browser,
            String system,
            boolean current) {

        static One of(LoginSession session, boolean current) {
            return new One(
                    session.id(),
                    session.createdAt(),
                    session.usedAt(),
                    session.expiresAt(),
                    session.browser(),
                    session.system(),
                    current);
        }
    }

    @GET
    @Transactional
    @Operation(operationId = "listOwnSessions", summary = "Where the caller is logged in, the last used first")
    public AccountSessions list(@Context HttpHeaders headers) {
        Instant now = clock.instant();
        Optional<UUID> current = TokenCookie.SESSION
                .token(headers)
                .flatMap(token -> sessions.open(token, now))
                .map(LoginSession::id);
        return new AccountSessions(sessions.openOf(caller.accountId(), now).stream()
                .map(session -> One.of(session, current.equals(Optional.of(session.id()))))
                .toList());
    }

    @DELETE
    @Transactional
    @Operation(operationId = "endOtherSessions", summary = "Log out everywhere but here")
    @APIResponse(responseCode = "204", description = "Only this session is left.")
    public void endOthers(@Context HttpHeaders headers) {
        TokenCookie.SESSION.token(headers).ifPresent(token -> sessions.endOthers(caller.accountId(), token));
        logins.ended(accounts.findById(caller.accountId()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "endOwnSession", summary = "Log out in one place")
    @APIResponse(responseCode = "204", description = "The session has ended.")
    public void end(UUID id) {
        if (!sessions.end(caller.accountId(), id)) {
            throw Problems.notFound();
        }
        logins.ended(accounts.findById(caller.accountId()));
    }
}
