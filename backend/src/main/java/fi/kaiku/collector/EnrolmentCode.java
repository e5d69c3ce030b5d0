package fi.kaiku.collector;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/// What staff read to a tablet: eight characters, none of which looks like another, in two groups: `K7QM-2XPH`.
/// 37 random bits, good for one use within 15 minutes.
///
/// @param text without the hyphen, in capitals
record EnrolmentCode(String text) {

    private static final String ALPHABET = "3467ACDEFGHJKMNPQRTVWXY29";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    static EnrolmentCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new EnrolmentCode(code.toString());
    }

    /// As somebody typed it: in capitals or not, with hyphen and spaces or without.
    static EnrolmentCode typed(String text) {
        return new EnrolmentCode(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    String readable() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
