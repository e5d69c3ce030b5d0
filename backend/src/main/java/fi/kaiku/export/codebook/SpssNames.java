package fi.kaiku.export.codebook;

import fi.kaiku.export.words.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names that SPSS takes: at most 64 bytes of letters, digits, `.` and `_`, no word of its own, no two alike in any
/// case.
final class SpssNames {

    private static final int LONGEST = 64;

    /// Those that the syntax reserves, and those that begin a command wherever a line begins with them: PSPP
    /// passes over a line that begins with `comment`.
    private static final Set<String> RESERVED = Set.of(
            "all",
            "and",
            "by",
            "eq",
            "ge",
            "gt",
            "le",
            "lt",
            "ne",
            "not",
            "or",
            "to",
            "with",
            "begin",
            "comment",
            "define",
            "document",
            "end",
            "execute",
            "include",
            "subtitle",
            "title");

    private final Map<String, String> names = new HashMap<>();

    SpssNames(List<Variable> variables) {
        Set<String> taken = new HashSet<>();
        for (Variable variable : variables) {
            String plain = plain(variable.name());
            String name = plain;
            for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                String end = "_" + number;
                name = cut(plain, LONGEST - end.length()) + end;
            }
            names.put(variable.name(), name);
        }
    }

    String of(Variable variable) {
        return names.getOrDefault(variable.name(), variable.name());
    }

    private static String plain(String name) {
        String letters = name.replaceAll("[^A-Za-z0-9._]", "_");
        String begun = Character.isLetter(letters.charAt(0)) ? letters : "v" + letters;
        String free = RESERVED.contains(begun.toLowerCase(Locale.ROOT)) ? begun + "_" : begun;
        return cut(free, LONGEST).replaceAll("\\.$", "_");
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
