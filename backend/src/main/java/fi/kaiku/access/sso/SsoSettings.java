package fi.kaiku.access.sso;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// The provider of single sign-on, and what it decides here. docs/single-sign-on.md tells what each means.
@ConfigMapping(prefix = "kaiku.oidc")
interface SsoSettings {

    /// Its address as in its discovery document. Without it there is no single sign-on.
    Optional<String> issuer();

    Optional<String> clientId();

    Optional<String> clientSecret();

    /// What the login page calls it.
    Optional<String> name();

    /// `group=role@organisation`, separated by commas.
    Optional<String> groups();

    /// Where in the ID token the groups stand; `/` leads into objects.
    @WithDefault("groups")
    String groupsClaim();

    /// Whether whoever logs in so for the first time gets the account that has their verified e-mail address.
    @WithDefault("false")
    boolean linkAccounts();
}
