package fi.kaiku.collector;

import fi.kaiku.platform.SecretToken;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tokens as requests carry them (RFC 6750).
final class DeviceTokens {

    private static final String SCHEME = "Bearer ";

    private DeviceTokens() {}

    static Optional<SecretToken> in(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(
                        new SecretToken(authorization.substring(SCHEME.length()).strip()))
                : Optional.empty();
    }
}
