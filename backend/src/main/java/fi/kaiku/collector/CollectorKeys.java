package fi.kaiku.collector;

import java.security.SecureRandom;

/// Keys of 80 random bits in an alphabet without look-alikes, so that they can be read aloud and typed.
final class CollectorKeys {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz0";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CollectorKeys() {}

    /// Whether it looks like one at all; whatever else visitors send is not worth a question to the database.
    static boolean isKey(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    static String next() {
        StringBuilder key = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            key.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return key.toString();
    }
}
