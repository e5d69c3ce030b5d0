package fi.kaiku.partner.client;

import fi.kaiku.platform.SecretToken;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a client says who it is at the token endpoint (RFC 6749, 2.3.1): HTTP Basic, or two fields of the form.
record ShownCredentials(String clientId, SecretToken secret) {

    private static final String BASIC = "Basic ";

    /// @throws TokenRefused where there are none, they cannot be read, or there are two at once
    static ShownCredentials read(@Nullable String authorization, MultivaluedMap<String, String> form) {
        Optional<String> id = one(form, "client_id");
        Optional<String> secret = one(form, "client_secret");
        if (authorization == null) {
            return new ShownCredentials(
                    id.orElseThrow(TokenRefused::client),
                    secret.map(SecretToken::new).orElseThrow(TokenRefused::client));
        }
        if (secret.isPresent()) {
            throw TokenRefused.request("Say who you are in one way: in Authorization, or in the form.");
        }
        ShownCredentials basic = basic(authorization);
        if (id.isPresent() && !id.get().equals(basic.clientId())) {
            throw TokenRefused.request("client_id names another client than Authorization does.");
        }
        return basic;
    }

    /// A field that may be there once; an empty one is as good as none (RFC 6749, 3.2).
    static Optional<String> one(MultivaluedMap<String, String> form, String name) {
        List<String> values = form.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw TokenRefused.request("%s is there twice.".formatted(name));
        }
        return values.stream().filter(value -> !value.isEmpty()).findFirst();
    }

    private static ShownCredentials basic(String authorization) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            throw TokenRefused.client();
        }
        try {
            byte[] bytes = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String pair = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int colon = pair.indexOf(':');
            if (colon < 0) {
                throw TokenRefused.client();
            }
            // Each of the two is written as in a form, before the pair becomes Base64.
            return new ShownCredentials(
                    URLDecoder.decode(pair.substring(0, colon), StandardCharsets.UTF_8),
                    new SecretToken(URLDecoder.decode(pair.substring(colon + 1), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw TokenRefused.client();
        }
    }
}
