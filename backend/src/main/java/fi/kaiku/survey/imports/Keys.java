package fi.kaiku.survey.imports;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names of a file made into keys of the patterns that the schema demands, each given out once.
final class Keys {

    private static final int LONGEST = 64;
    private static final Set<String> RESERVED = Set.of("in", "true", "false", "null");

    private final Set<String> given = new HashSet<>();

    /// For a question: a small letter, then letters, digits and underscores.
    String question(String name) {
        String key = plain(name, "[^A-Za-z0-9_]");
        if (key.isEmpty() || !Character.isLetter(key.charAt(0))) {
            key = "q" + (key.startsWith("_") ? "" : "_") + key;
        }
        key = small(key);
        return once(RESERVED.contains(key) ? key + "_" : key);
    }

    /// For a row: as for a question, so that conditions can name it.
    String row(String name) {
        return question(name);
    }

    /// For a page or an option: also hyphens, and digits in front.
    String choice(String name) {
        String key = plain(name, "[^A-Za-z0-9_-]");
        if (key.isEmpty() || !Character.isLetterOrDigit(key.charAt(0))) {
            key = "o" + key;
        }
        return once(small(key));
    }

    private static String plain(String name, String refused) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll(refused, "_");
    }

    /// A small letter in front; `AO01` becomes `ao01` as a whole.
    private static String small(String key) {
        return key.equals(key.toUpperCase(Locale.ROOT))
                ? key.toLowerCase(Locale.ROOT)
                : key.substring(0, 1).toLowerCase(Locale.ROOT) + key.substring(1);
    }

    private String once(String wanted) {
        String first = wanted.length() > LONGEST ? wanted.substring(0, LONGEST) : wanted;
        String key = first;
        for (int count = 2; !given.add(key); count++) {
            String end = "_" + count;
            key = first.substring(0, Math.min(first.length(), LONGEST - end.length())) + end;
        }
        return key;
    }
}
