package fi.kaiku.insight.redaction;

import java.util.List;
import java.util.regex.Pattern;

/// Addresses in the web: with a scheme, with `www.`, or with a path behind the name. The name of a site
/// alone (`kaiku.fi`) stays.
final class Links {

    private static final Pattern LINK = Pattern.compile("(?i)(?:\\b(?:https?://|www\\.)[^\\s<>\"”»]{1,2000}"
            + "|(?<![\\p{L}\\p{N}.@-])[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{2,63}+){1,4}/[^\\s<>\"”»]{2,2000})");
    /// One of which every link has, for most texts have none.
    private static final Pattern SIGN = Pattern.compile("(?i)/|www\\.");
    private static final String CLOSING = ".,;:!?)]'";

    private Links() {}

    static List<Find> in(String text) {
        if (!SIGN.matcher(text).find()) {
            return List.of();
        }
        return LINK.matcher(text)
                .results()
                .map(match -> new Find(match.start(), end(text, match.end()), Kind.LINK))
                .toList();
    }

    /// Without the marks that end the sentence.
    private static int end(String text, int end) {
        int last = end;
        while (CLOSING.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
