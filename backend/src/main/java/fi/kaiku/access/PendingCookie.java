package fi.kaiku.access;

import fi.kaiku.platform.SecretToken;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/// The cookie between password and code. It goes to the login only.
final class PendingCookie {

    static final String NAME = "kaiku-login";

    private PendingCookie() {}

    static NewCookie holding(SecretToken token, UriInfo uri) {
        return builder(uri).value(token.text()).build();
    }

    static NewCookie cleared(UriInfo uri) {
        return builder(uri).value("").maxAge(0).build();
    }

    static Optional<SecretToken> token(HttpHeaders headers) {
        return Optional.ofNullable(headers.getCookies().get(NAME)).map(cookie -> new SecretToken(cookie.getValue()));
    }

    private static NewCookie.Builder builder(UriInfo uri) {
        return new NewCookie.Builder(NAME)
                .path("/api/v1/session")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure("https".equals(uri.getRequestUri().getScheme()));
    }
}
