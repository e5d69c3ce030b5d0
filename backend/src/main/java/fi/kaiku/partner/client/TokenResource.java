package fi.kaiku.partner.client;

import fi.kaiku.platform.Scope;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/// OAuth 2.0, and of it the grant for systems that speak for themselves (RFC 6749, 4.4).
@Path("/oauth/token")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class TokenResource {

    private final RecogniseClient clients;
    private final RateLimits limits;
    private final IssueToken issuing;
    private final ClientUsage usage;
    private final PartnerSettings settings;

    TokenResource(
            RecogniseClient clients,
            RateLimits limits,
            IssueToken issuing,
            ClientUsage usage,
            PartnerSettings settings) {
        this.clients = clients;
        this.limits = limits;
        this.issuing = issuing;
        this.usage = usage;
        this.settings = settings;
    }

    /// The form, with the names that RFC 6749 gives them.
    ///
    /// @param scope     some of the client's scopes, with spaces between them; all where it is absent
    /// @param client_id where it does not stand in `Authorization`, and so `client_secret`
    @Schema(name = "OAuthTokenRequest")
    record TokenRequest(
            @NotNull @Pattern(regexp = "client_credentials") String grant_type,
            @Nullable @Size(max = 200) String scope,
            @Nullable @Size(max = 36) String client_id,
            @Nullable @Size(max = 100) String client_secret) {}

    /// @param access_token for `Authorization: Bearer`
    /// @param token_type   `Bearer`
    /// @param expires_in   seconds
    @Schema(name = "OAuthToken")
    record TokenResponse(String access_token, String token_type, long expires_in, String scope) {}

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SecurityRequirement(name = "client")
    @Operation(
            operationId = "createAccessToken",
            summary = "Exchange a key for a token (OAuth 2.0 client credentials)",
            description = "Who asks says so by HTTP Basic or in the form. Errors are those of RFC 6749, 5.2.")
    @RequestBodySchema(TokenRequest.class)
    @APIResponseSchema(value = TokenResponse.class, responseDescription = "The token.")
    public Response create(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            MultivaluedMap<String, String> form) {
        ShownCredentials shown = ShownCredentials.read(authorization, form);
        KnownClient client = clients.recognise(shown.secret())
                .filter(found -> KeyText.KEY.fits(shown.secret().text()))
                .filter(found -> found.clientId().toString().equals(shown.clientId()))
                .orElseThrow(TokenRefused::client);
        // Only who has the key takes from the bucket: nobody uses up what is another's.
        Allowance allowance = limits.take(RateLimits.Kind.TOKENS, client.clientId(), settings.tokens());
        if (!allowance.taken()) {
            usage.count(client, 429);
            throw ClientProblems.rateLimited(allowance);
        }
        String grantType = ShownCredentials.one(form, "grant_type")
                .orElseThrow(() -> TokenRefused.request("grant_type is missing."));
        if (!grantType.equals("client_credentials")) {
            throw TokenRefused.grantType();
        }
        Set<Scope> scopes = ShownCredentials.one(form, "scope")
                .map(wanted -> narrowed(wanted, client.scopes()))
                .orElse(client.scopes());
        String token = issuing.issue(client, scopes).text();
        usage.count(client, 200);
        return Response.ok(new TokenResponse(token, "Bearer", IssueToken.LIFE.toSeconds(), written(scopes)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(Allowance.POLICY, allowance.policy())
                .header(Allowance.STATE, allowance.state())
                .build();
    }

    private static Set<Scope> narrowed(String wanted, Set<Scope> held) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String code : wanted.strip().split(" +")) {
            scopes.add(Scope.of(code).filter(held::contains).orElseThrow(TokenRefused::scope));
        }
        return scopes;
    }

    private static String written(Set<Scope> scopes) {
        return Arrays.stream(Scope.values())
                .filter(scopes::contains)
                .map(Scope::code)
                .collect(Collectors.joining(" "));
    }
}
