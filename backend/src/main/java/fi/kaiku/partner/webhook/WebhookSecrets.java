package fi.kaiku.partner.webhook;

import fi.kaiku.platform.InstanceSecrets;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Secrets as receivers get them (`whsec_` and 256 bits in base64), and as they are stored: encrypted by
/// AES-GCM under a secret of the installation, each tied to its webhook. That key lies in the same
/// database, in another table: a copy of this table alone tells nothing, a copy of the whole database does.
@Singleton
class WebhookSecrets {

    private static final String PREFIX = "whsec_";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InstanceSecrets secrets;
    private volatile @Nullable SecretKeySpec key;

    WebhookSecrets(InstanceSecrets secrets) {
        this.secrets = secrets;
    }

    static String random() {
        return PREFIX + Base64.getEncoder().encodeToString(randomBytes(LENGTH));
    }

    byte[] seal(UUID webhookId, String secret) {
        byte[] nonce = randomBytes(NONCE_LENGTH);
        byte[] bytes = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, webhookId, nonce, bytes);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    String open(UUID webhookId, byte[] stored) {
        ByteBuffer parts = ByteBuffer.wrap(stored);
        byte[] nonce = new byte[NONCE_LENGTH];
        parts.get(nonce);
        byte[] sealed = new byte[parts.remaining()];
        parts.get(sealed);
        return PREFIX + Base64.getEncoder().encodeToString(apply(Cipher.DECRYPT_MODE, webhookId, nonce, sealed));
    }

    private byte[] apply(int mode, UUID webhookId, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(webhookId.getMostSignificantBits())
                    .putLong(webhookId.getLeastSignificantBits())
                    .flip());
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the secret of webhook %s".formatted(webhookId), e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(secrets.secret("webhook secrets"), "AES");
            key = known;
        }
        return known;
    }

    private static byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
