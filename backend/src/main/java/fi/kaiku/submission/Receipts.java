package fi.kaiku.submission;

import fi.kaiku.platform.InstanceSecrets;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Receipt codes and pair hashes: keyed hashes, so that a replay finds its code again and nobody else can make one.
/// Stored is only the hash of a code.
@Singleton
class Receipts {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final InstanceSecrets secrets;
    private SecretKeySpec key = new SecretKeySpec(new byte[] {0}, ALGORITHM);

    Receipts(InstanceSecrets secrets) {
        this.secrets = secrets;
    }

    @PostConstruct
    void load() {
        key = new SecretKeySpec(secrets.secret("receipts"), ALGORITHM);
    }

    /// Twenty characters (100 bits) in groups of five, without look-alikes: a visitor may have to copy it by hand.
    String code(UUID id, byte[] contentHash) {
        byte[] mac = mac(
                "receipt",
                ByteBuffer.allocate(16 + contentHash.length)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .put(contentHash)
                        .array());
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(mac[i] & 31));
        }
        return code.toString();
    }

    static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Ties before and after within one survey, without keeping the code that the visitor carried.
    byte[] pairHash(UUID surveyId, String pairCode) {
        return mac("pair", (surveyId + "/" + pairCode).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(String purpose, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
