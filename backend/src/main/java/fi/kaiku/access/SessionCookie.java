package fi.kaiku.access;

import fi.kaiku.platform.SecretToken;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/// The cookie that keeps somebody logged in: out of reach of scripts, never sent along by another site, gone with the
/// browser.
final class SessionCookie {

    static final String NAME = "kaiku-session";

    private SessionCookie() {}

    static NewCookie holding(SecretToken token, UriInfo uri) {
        return builder(uri).value(token.text()).build();
    }

    static NewCookie cleared(UriInfo uri) {
        return builder(uri).value("").maxAge(0).build();
    }

    /// What the browser of this request holds.
    static Optional<SecretToken> token(HttpHeaders headers) {
        return Optional.ofNullable(headers.getCookies().get(NAME)).map(cookie -> new SecretToken(cookie.getValue()));
    }

    private static NewCookie.Builder builder(UriInfo uri) {
        return new NewCookie.Builder(NAME)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure("https".equals(uri.getRequestUri().getScheme()));
    }
}
