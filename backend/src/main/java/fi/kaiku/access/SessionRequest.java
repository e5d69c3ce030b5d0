package fi.kaiku.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/// A request to find out who holds a session token.
final class SessionRequest extends BaseAuthenticationRequest {

    private final SessionToken token;

    SessionRequest(SessionToken token) {
        this.token = token;
    }

    SessionToken token() {
        return token;
    }
}
