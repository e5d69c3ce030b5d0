package fi.kaiku.access.sso;

import fi.kaiku.platform.InstanceSecrets;
import fi.kaiku.platform.StartRefused;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Roles.Source;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The provider as Quarkus wants to know it, for the one address where it has a say. It is asked who it is when the
/// first person comes, so that Kaiku starts without it.
@Singleton
final class Provider implements TenantConfigResolver {

    static final String PATH = "/api/v1/session/sso";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SsoSettings settings;
    private final PasswordSettings passwords;
    private final InstanceSecrets secrets;
    private volatile @Nullable OidcTenantConfig known;

    Provider(SsoSettings settings, PasswordSettings passwords, InstanceSecrets secrets) {
        this.settings = settings;
        this.passwords = passwords;
        this.secrets = secrets;
    }

    /// What cannot work is said at the start, in one line.
    void check(@Observes @Priority(1) StartupEvent start) {
        if (!there() && !passwords.localLogin()) {
            throw new StartRefused("KAIKU_LOCAL_LOGIN is false and KAIKU_OIDC_ISSUER is not set: nobody could log in");
        }
        settings.issuer().ifPresent(issuer -> {
            if (settings.clientId().isEmpty() || settings.clientSecret().isEmpty()) {
                throw new StartRefused(
                        "KAIKU_OIDC_ISSUER is set, so KAIKU_OIDC_CLIENT_ID and KAIKU_OIDC_CLIENT_SECRET must be");
            }
            if (!protectedOnItsWay(issuer)) {
                throw new StartRefused("KAIKU_OIDC_ISSUER must begin with https://, or be on this machine");
            }
        });
    }

    boolean there() {
        return settings.issuer().isPresent();
    }

    /// What the login page calls it; empty where there is none.
    Optional<String> name() {
        return settings.issuer()
                .map(issuer ->
                        settings.name().orElseGet(() -> URI.create(issuer).getHost()));
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
        return there() && context.request().path().equals(PATH)
                ? request.runBlocking(this::tenant)
                : Uni.createFrom().nullItem();
    }

    private OidcTenantConfig tenant() {
        OidcTenantConfig tenant = known;
        if (tenant == null) {
            tenant = written();
            known = tenant;
        }
        return tenant;
    }

    /// Its cookies hold for the flow only, and are sealed alike by all instances on one database.
    private OidcTenantConfig written() {
        return OidcTenantConfig.builder()
                .tenantId("sso")
                .applicationType(ApplicationType.WEB_APP)
                .authServerUrl(settings.issuer().orElseThrow())
                .connectionTimeout(PATIENCE)
                .clientId(settings.clientId().orElseThrow())
                .credentials(settings.clientSecret().orElseThrow())
                .roles(Source.idtoken, settings.groupsClaim())
                .token()
                .issuer(settings.issuer().orElseThrow())
                .end()
                .tokenStateManager()
                .strategy(Strategy.ID_TOKEN)
                .encryptionSecret(secret("single sign-on, tokens"))
                .end()
                .authentication()
                .scopes("profile", "email")
                .pkceRequired()
                .nonceRequired()
                .stateSecret(secret("single sign-on, state"))
                .cookiePath(PATH)
                .end()
                .build();
    }

    private String secret(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.secret(name));
    }

    private static boolean protectedOnItsWay(String issuer) {
        URI uri = URI.create(issuer);
        String host = String.valueOf(uri.getHost());
        return "https".equals(uri.getScheme())
                || host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("127.0.0.1");
    }
}
