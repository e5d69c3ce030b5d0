package fi.kaiku.access.sso;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the login page offers.
@Path("/session/ways")
@Produces(MediaType.APPLICATION_JSON)
class SignInWaysResource {

    private final Provider provider;
    private final PasswordSettings passwords;

    SignInWaysResource(Provider provider, PasswordSettings passwords) {
        this.provider = provider;
        this.passwords = passwords;
    }

    /// @param password whether e-mail address and password are taken
    /// @param provider what the provider of single sign-on is called; absent where there is none
    @Schema(name = "SignInWays")
    record SignInWays(boolean password, @Nullable String provider) {}

    @GET
    @PermitAll
    @Operation(operationId = "signInWays", summary = "How one logs in here")
    public SignInWays signInWays() {
        return new SignInWays(passwords.localLogin(), provider.name().orElse(null));
    }
}
