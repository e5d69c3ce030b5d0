package fi.kaiku.access.sso;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Reads a checked ID token.
@Singleton
final class WhoCame {

    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    private final GroupRoles groupRoles;

    WhoCame(SsoSettings settings) {
        this.groupRoles = GroupRoles.of(settings.groups().orElse(""));
    }

    /// Empty where the token does not say whom it is about.
    Optional<ProvenPerson> read(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && token.getIssuer() != null
                        && token.getSubject() != null
                ? Optional.of(person(token, identity.getRoles()))
                : Optional.empty();
    }

    private ProvenPerson person(JsonWebToken token, Set<String> groups) {
        String email = text(token, "email");
        return new ProvenPerson(
                token.getIssuer(),
                token.getSubject(),
                email,
                Boolean.parseBoolean(text(token, "email_verified")),
                Stream.of(text(token, "name"), text(token, "preferred_username"), email)
                        .filter(name -> !name.isBlank())
                        .findFirst()
                        .orElse(token.getSubject()),
                language(text(token, "locale")),
                groupRoles.of(groups));
    }

    private static String text(JsonWebToken token, String claim) {
        @Nullable Object value = token.getClaim(claim);
        return value == null ? "" : value.toString();
    }

    /// The studio is in three languages; Finnish where none of them is asked for.
    private static String language(String locale) {
        String language = locale.split("[-_]", 2)[0];
        return LANGUAGES.contains(language) ? language : "fi";
    }
}
