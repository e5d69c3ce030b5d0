package fi.kaiku.access.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/// Codes of an authenticator: six digits, SHA-1, thirty seconds, which is what all of them take.
///
/// Source: RFC 6238.
final class Totp {

    static final int SECRET_BYTES = 20;

    private static final int STEP_SECONDS = 30;

    private Totp() {}

    /// The step whose code this is: of now, or one before or after, for clocks that are off and hands that are slow.
    ///
    /// @param lastStep of which and before which no code is taken any more
    static OptionalLong step(byte[] secret, String code, Instant now, long lastStep) {
        long current = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> step > lastStep)
                .filter(step -> MessageDigest.isEqual(bytes(code), bytes(code(secret, step))))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
        Key key = new SecretKeySpec(secret, generator.getAlgorithm());
        try {
            return generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
