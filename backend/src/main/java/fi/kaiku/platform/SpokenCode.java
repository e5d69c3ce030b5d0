package fi.kaiku.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/// What people read to each other and type: eight characters, none of which looks like another, in two groups:
/// `K7QM-2XPH`. 37 random bits, so it is good for a while only, and not to be tried without end.
///
/// @param text without the hyphen, in capitals
public record SpokenCode(String text) {

    private static final String ALPHABET = "3467ACDEFGHJKMNPQRTVWXY29";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SpokenCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new SpokenCode(code.toString());
    }

    /// As somebody typed it: in capitals or not, with hyphen and spaces or without.
    public static SpokenCode typed(String text) {
        return new SpokenCode(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    public String readable() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
