package fi.kaiku.insight.redaction;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// E-mail addresses, also as people write them for each other: `matti (at) esimerkki.fi`, `matti @
/// esimerkki.fi`, `matti miukumauku esimerkki piste fi`.
final class EmailAddresses {

    private static final String LOCAL = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._%+'\\-]{0,63}+";
    private static final String LABEL = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\-]{0,62}+";
    private static final String DOT = "(?:\\.| ?[(\\[{] ?(?:dot|piste|punkt) ?[)\\]}] ?| (?:dot|piste|punkt) )";

    /// Even without a dot after the sign: `matti@gmail` says who it is as well.
    private static final Pattern JOINED = Pattern.compile(LOCAL + "@" + LABEL + "(?:\\." + LABEL + "){0,8}");

    private static final Pattern SPOKEN = Pattern.compile(
            "(?i)" + LOCAL + "(?: ?@ ?| ?[(\\[{] ?(?:at|ät|a|@|miukumauku|miuku mauku|snabel-a) ?[)\\]}] ?"
                    + "| (?:miukumauku|miuku mauku|snabel-a) )" + LABEL + "(?:" + DOT + LABEL + "){1,8}",
            Pattern.UNICODE_CASE);

    /// One of which every address has; most texts have none, and the patterns above try each word of a text.
    private static final Pattern SIGN = Pattern.compile("(?i)[@(\\[{]|miuku|snabel");

    private EmailAddresses() {}

    static List<Find> in(String text) {
        if (!SIGN.matcher(text).find()) {
            return List.of();
        }
        return Stream.of(JOINED, SPOKEN)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(match -> new Find(match.start(), match.end(), Kind.EMAIL))
                .toList();
    }
}
