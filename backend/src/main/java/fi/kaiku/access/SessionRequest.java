package fi.kaiku.access;

import fi.kaiku.platform.SecretToken;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/// A request to find out who holds a session token.
final class SessionRequest extends BaseAuthenticationRequest {

    private final SecretToken token;

    SessionRequest(SecretToken token) {
        this.token = token;
    }

    SecretToken token() {
        return token;
    }
}
