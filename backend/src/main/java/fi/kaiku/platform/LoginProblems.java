package fi.kaiku.platform;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// 401 for whoever has not logged in.
final class LoginProblems {

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = 1)
    Response stranger(UnauthorizedException e) {
        return notLoggedIn().toResponse();
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = 1)
    Response refused(AuthenticationFailedException e) {
        return notLoggedIn().toResponse();
    }

    private static HttpProblem notLoggedIn() {
        return Problems.of(401, "not-logged-in", "Not logged in", "Log in first: POST /api/v1/session.");
    }
}
