package fi.kaiku.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What opens a session or speaks for a device: 256 random bits. Only their SHA-256 is stored, so that a stolen table
/// opens nothing.
public record SecretToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String BEARER = "Bearer ";

    public static SecretToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// As requests carry it (RFC 6750); empty where the header is of another kind.
    public static Optional<SecretToken> bearer(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(
                        new SecretToken(authorization.substring(BEARER.length()).strip()))
                : Optional.empty();
    }

    /// Says nothing, so that no log does.
    @Override
    public String toString() {
        return "(a secret)";
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
