package fi.kaiku.access;

import fi.kaiku.platform.SecretToken;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;

/// Opens sessions, each by a token of its own: what a browser held before is worth nothing after.
@Singleton
final class NewSession {

    private final LoginSessions sessions;
    private final Clock clock;

    NewSession(LoginSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /// Opens one in place of the one that the browser may have.
    NewCookie open(UUID accountId, HttpHeaders headers, UriInfo uri) {
        SecretToken token = SecretToken.random();
        BrowserLabel label = BrowserLabel.of(headers.getHeaderString(HttpHeaders.USER_AGENT));
        TokenCookie.SESSION.token(headers).ifPresent(sessions::end);
        sessions.persist(new LoginSession(token, accountId, label, false, clock.instant()));
        return TokenCookie.SESSION.holding(token, uri);
    }

    /// Opens one in place of all that the account has.
    NewCookie openOnly(UUID accountId, HttpHeaders headers, UriInfo uri) {
        sessions.endAll(accountId);
        return open(accountId, headers, uri);
    }
}
