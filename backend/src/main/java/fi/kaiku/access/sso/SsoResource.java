package fi.kaiku.access.sso;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The way to the provider and back. Browsers come here as to a page: whatever happens, they end at one of the studio.
@Path("/session/sso")
class SsoResource {

    private static final Logger LOG = Logger.getLogger(SsoResource.class);
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Provider provider;
    private final WhoCame whoCame;
    private final SignOn signOn;
    private final SsoSettings settings;
    private final OidcAuthenticationMechanism mechanism;
    private final IdentityProviderManager identities;

    SsoResource(
            Provider provider,
            WhoCame whoCame,
            SignOn signOn,
            SsoSettings settings,
            OidcAuthenticationMechanism mechanism,
            IdentityProviderManager identities) {
        this.provider = provider;
        this.whoCame = whoCame;
        this.signOn = signOn;
        this.settings = settings;
        this.mechanism = mechanism;
        this.identities = identities;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "singleSignOn",
            summary = "Log in at the provider of single sign-on",
            description =
                    "For browsers, as a page: leads to the provider, which leads back here with `code` and `state`; then "
                            + "a session is opened and the studio shown, or the studio's login page with the reason in `sign-in`.")
    @APIResponse(responseCode = "302", description = "On to the provider, or with its answer to the next step.")
    @APIResponse(responseCode = "303", description = "Logged in, or not: on to the studio.")
    public Response singleSignOn(
            @Parameter(description = "Path of the studio to come back to.") @QueryParam("returnTo") @Nullable
                    String returnTo,
            @Context UriInfo uri,
            @Context RoutingContext context) {
        if (!provider.there()) {
            return refused("off", uri, context);
        }
        try {
            return mechanism
                    .authenticate(context, identities)
                    .await()
                    .asOptional()
                    .atMost(PATIENCE)
                    .map(identity -> open(identity, returnTo, uri, context))
                    .orElseGet(() -> askProvider(context, uri));
        } catch (AuthenticationRedirectException next) {
            return Response.status(next.getCode())
                    .location(URI.create(next.getRedirectUri()))
                    .build();
        } catch (AuthenticationCompletionException | AuthenticationFailedException | OIDCException failed) {
            LOG.infof("Single sign-on failed: %s", failed.getClass().getSimpleName());
            return refused("failed", uri, context);
        }
    }

    private Response open(SecurityIdentity identity, @Nullable String returnTo, UriInfo uri, RoutingContext context) {
        Optional<ProvenPerson> person = whoCame.read(identity);
        if (person.isEmpty()) {
            return refused("failed", uri, context);
        }
        return switch (signOn.open(person.get(), settings.linkAccounts(), uri)) {
            case SignOn.Opened(NewCookie session) ->
                to(ReturnPath.of(returnTo), uri, context).cookie(session).build();
            case SignOn.Refused(SignOn.Reason reason) ->
                refused(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), uri, context);
        };
    }

    /// An answer that belongs to no question of this browser is not taken for the wish to begin anew.
    private Response askProvider(RoutingContext context, UriInfo uri) {
        if (uri.getQueryParameters().containsKey("state")) {
            return refused("failed", uri, context);
        }
        // A link on another site logs nobody in who did not ask for it: it ends at the login page.
        String from = context.request().getHeader("Sec-Fetch-Site");
        if (from != null && !OWN.contains(from)) {
            return to("/", uri, context).build();
        }
        ChallengeData challenge = mechanism.getChallenge(context).await().atMost(PATIENCE);
        Response.ResponseBuilder response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        boolean onward = challenge.status == Response.Status.FOUND.getStatusCode();
        return onward ? response.build() : refused("failed", uri, context);
    }

    private Response refused(String reason, UriInfo uri, RoutingContext context) {
        return to("/?sign-in=" + reason, uri, context).build();
    }

    /// The provider's tokens are of no more use: the session of ours is what counts.
    private static Response.ResponseBuilder to(String path, UriInfo uri, RoutingContext context) {
        Response.ResponseBuilder response = Response.seeOther(uri.getBaseUri().resolve(path));
        context.request().cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .forEach(cookie -> response.cookie(new NewCookie.Builder(new Cookie.Builder(cookie.getName()).build())
                        .path(Provider.PATH)
                        .maxAge(0)
                        .httpOnly(true)
                        .build()));
        return response;
    }
}
