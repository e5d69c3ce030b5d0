package fi.kaiku.access;

import fi.kaiku.platform.SecretToken;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/// A cookie with a token in it: out of reach of scripts, never sent along by another site, gone with the browser.
///
/// @param path below which the browser sends it
record TokenCookie(String name, String path) {

    static final String SESSION_NAME = "kaiku-session";

    /// Keeps somebody logged in.
    static final TokenCookie SESSION = new TokenCookie(SESSION_NAME, "/");

    /// Between password and code; goes to the login only.
    static final TokenCookie PENDING = new TokenCookie("kaiku-login", "/api/v1/session");

    NewCookie holding(SecretToken token, UriInfo uri) {
        return builder(uri).value(token.text()).build();
    }

    NewCookie cleared(UriInfo uri) {
        return builder(uri).value("").maxAge(0).build();
    }

    /// What the browser of this request holds.
    Optional<SecretToken> token(HttpHeaders headers) {
        return Optional.ofNullable(headers.getCookies().get(name)).map(cookie -> new SecretToken(cookie.getValue()));
    }

    private NewCookie.Builder builder(UriInfo uri) {
        return new NewCookie.Builder(name)
                .path(path)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure("https".equals(uri.getRequestUri().getScheme()));
    }
}
