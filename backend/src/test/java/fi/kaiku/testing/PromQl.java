package fi.kaiku.testing;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Queries of Prometheus, as far as one needs to read them to know which metrics they ask for.
public final class PromQl {

    /// Texts, labels, spans of time, and what is grouped by.
    private static final Pattern NO_METRIC = Pattern.compile(
            "\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");

    /// No function: those have a bracket behind their name.
    private static final Pattern NAME = Pattern.compile("(?<![\\w:])[a-zA-Z_:][\\w:]*+(?!\\s*\\()");

    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset", "by", "without");

    private PromQl() {}

    public static Set<String> metrics(String query) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(NO_METRIC.matcher(query).replaceAll(" ")).results().forEach(match -> names.add(match.group()));
        names.removeAll(WORDS);
        return names;
    }
}
