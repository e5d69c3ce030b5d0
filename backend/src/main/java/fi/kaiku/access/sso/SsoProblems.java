package fi.kaiku.access.sso;

import io.quarkus.security.AuthenticationCompletionException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// An answer of the provider that is not believed. It is looked at as soon as somebody asks who the caller is, which
/// may
/// be before [SsoResource] does.
final class SsoProblems {

    @ServerExceptionMapper(value = AuthenticationCompletionException.class, priority = 1)
    Response notBelieved(AuthenticationCompletionException e, UriInfo uri) {
        return Response.seeOther(uri.getBaseUri().resolve("/?sign-in=failed")).build();
    }
}
