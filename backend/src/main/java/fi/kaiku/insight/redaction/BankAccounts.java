package fi.kaiku.insight.redaction;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// International bank account numbers (ISO 13616), which check: the number, its first four characters moved
/// to the end and letters counted from A = 10, leaves 1 when divided by 97.
final class BankAccounts {

    private static final int SHORTEST = 15;
    private static final Pattern CANDIDATE =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:[ \\u00a0]?[A-Z0-9]){11,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private BankAccounts() {}

    static List<Find> in(String text) {
        List<Find> finds = new ArrayList<>();
        Matcher candidates = CANDIDATE.matcher(text);
        int from = 0;
        while (candidates.find(from)) {
            int end = end(text, candidates.start(), candidates.end());
            if (end > 0) {
                finds.add(new Find(candidates.start(), end, Kind.BANK_ACCOUNT));
            }
            from = Math.max(end, candidates.start() + 1);
        }
        return finds;
    }

    /// A candidate may run on into the next word: the longest part of it that checks and ends with a word.
    private static int end(String text, int start, int longest) {
        for (int end = longest; end - start >= SHORTEST; end--) {
            boolean wordEnds = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            String number = text.substring(start, end).replaceAll("[^A-Za-z0-9]", "");
            if (wordEnds && number.length() >= SHORTEST && checks(number)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean checks(String number) {
        StringBuilder digits = new StringBuilder();
        String turned = number.substring(4) + number.substring(0, 4);
        turned.toUpperCase(Locale.ROOT).chars().map(c -> Character.digit(c, 36)).forEach(digits::append);
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
