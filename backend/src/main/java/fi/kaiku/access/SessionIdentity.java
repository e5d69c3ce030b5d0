package fi.kaiku.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Finds who holds a session token, away from the event loop.
@Singleton
final class SessionIdentity implements IdentityProvider<SessionRequest> {

    private final OpenSession openSession;

    SessionIdentity(OpenSession openSession) {
        this.openSession = openSession;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> openSession.identity(request.token()));
    }
}
