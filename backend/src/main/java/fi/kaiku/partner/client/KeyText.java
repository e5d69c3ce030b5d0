package fi.kaiku.partner.client;

import fi.kaiku.platform.SecretToken;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/// How keys and tokens are written: what they are, 256 random bits, and six characters that sum these up. By the first
/// and the last, programs that look for lost secrets know one when they see it; nothing here relies on them.
enum KeyText {
    /// A client's key.
    KEY("kaiku_"),

    /// An access token.
    TOKEN("kaikut_");

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String prefix;

    KeyText(String prefix) {
        this.prefix = prefix;
    }

    SecretToken random() {
        String secret = SecretToken.random().text();
        return new SecretToken(prefix + secret + checksum(secret));
    }

    boolean fits(String text) {
        return text.startsWith(prefix);
    }

    /// CRC-32, big end first, in base64url: not a secret, and no proof of anything.
    static String checksum(String secret) {
        CRC32 sum = new CRC32();
        sum.update(secret.getBytes(StandardCharsets.US_ASCII));
        return BASE64.encodeToString(
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
