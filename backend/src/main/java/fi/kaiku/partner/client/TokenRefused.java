package fi.kaiku.partner.client;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What the token endpoint refuses, as RFC 6749 (5.2) has it and not as a problem document: libraries expect it so.
final class TokenRefused extends RuntimeException {

    private final transient Error error;
    private final int status;

    /// @param error `invalid_request`, `invalid_client`, `unsupported_grant_type` or `invalid_scope`
    @Schema(name = "OAuthError")
    @SuppressWarnings("MemberName") // RFC 6749 writes it so
    record Error(String error, String error_description) {}

    private TokenRefused(int status, String error, String description) {
        super(error, null, false, false);
        this.status = status;
        this.error = new Error(error, description);
    }

    static TokenRefused request(String description) {
        return new TokenRefused(400, "invalid_request", description);
    }

    /// 401, in the same words whatever was wrong with it.
    static TokenRefused client() {
        return new TokenRefused(
                401, "invalid_client", "No such client, or its key is wrong, has expired or was revoked.");
    }

    static TokenRefused grantType() {
        return new TokenRefused(400, "unsupported_grant_type", "Only client_credentials is known here.");
    }

    static TokenRefused scope() {
        return new TokenRefused(400, "invalid_scope", "The client has not all of these scopes.");
    }

    Response response() {
        Response.ResponseBuilder response = Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(error);
        return status == 401
                ? response.header(ClientProblems.CHALLENGE, "Basic realm=\"kaiku\", charset=\"UTF-8\"")
                        .build()
                : response.build();
    }

    /// Gives it to whoever asked.
    static final class Answer {

        @ServerExceptionMapper
        Response refused(TokenRefused refusal) {
            return refusal.response();
        }
    }
}
