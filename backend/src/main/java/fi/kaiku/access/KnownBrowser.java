package fi.kaiku.access;

import fi.kaiku.platform.InstanceSecrets;
import fi.kaiku.platform.SecretToken;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Tells a browser in which somebody has logged in before from all others, by a cookie for each account: a random name
/// for the browser, and a seal over it and the e-mail address. It opens nothing.
@Singleton
final class KnownBrowser {

    private static final String NAME = "kaiku-known-";
    private static final int HEX_DIGITS = 16;
    private static final int YEAR = 365 * 24 * 3600;

    private final InstanceSecrets secrets;

    KnownBrowser(InstanceSecrets secrets) {
        this.secrets = secrets;
    }

    NewCookie cookie(String email, UriInfo uri) {
        String name = SecretToken.random().text();
        return new NewCookie.Builder(cookieName(email))
                .value(name + "." + seal(email, name))
                .path("/api/v1/session")
                .maxAge(YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure("https".equals(uri.getRequestUri().getScheme()))
                .build();
    }

    /// The name of the browser; empty where nobody has logged in to this account in it.
    Optional<String> name(String email, Map<String, Cookie> cookies) {
        return Optional.ofNullable(cookies.get(cookieName(email))).map(cookie -> sealed(email, cookie.getValue()));
    }

    private @Nullable String sealed(String email, String value) {
        int dot = value.indexOf('.');
        String name = value.substring(0, Math.max(dot, 0));
        byte[] seal = value.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(seal, seal(email, name).getBytes(StandardCharsets.UTF_8)) ? name : null;
    }

    private String cookieName(String email) {
        return NAME
                + HexFormat.of()
                        .formatHex(mac("name of " + Account.normal(email)))
                        .substring(0, HEX_DIGITS);
    }

    private String seal(String email, String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(name + "." + Account.normal(email)));
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.secret("known browsers"), mac.getAlgorithm()));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
