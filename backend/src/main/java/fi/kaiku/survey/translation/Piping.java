package fi.kaiku.survey.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds in a text where an earlier answer is put in: `{{name}}`, or `{{name|friend}}` with words that stand in for it.
/// A translator translates the words, and leaves the rest alone.
final class Piping {

    private static final Pattern PIPED = Pattern.compile("(\\{\\{[^{}|]*)(?:(\\|)([^{}]*))?(}})");

    private Piping() {}

    /// A stretch of the text.
    ///
    /// @param open  what stands before the words: empty for plain words, `{{name|`, or all of `{{name}}`
    /// @param words to translate; null where there are none
    /// @param close `}}` after words, else empty
    record Part(String open, @Nullable String words, String close) {

        static Part plain(String words) {
            return new Part("", words, "");
        }
    }

    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher piped = PIPED.matcher(text);
        int end = 0;
        while (piped.find()) {
            if (piped.start() > end) {
                parts.add(Part.plain(text.substring(end, piped.start())));
            }
            parts.add(
                    piped.group(2) == null
                            ? new Part(piped.group(), null, "")
                            : new Part(piped.group(1) + piped.group(2), piped.group(3), piped.group(4)));
            end = piped.end();
        }
        if (end < text.length()) {
            parts.add(Part.plain(text.substring(end)));
        }
        return parts;
    }

    /// Which answers a text puts in, in alphabetical order, each as often as it does: `{{name`.
    static List<String> answers(String text) {
        return PIPED.matcher(text)
                .results()
                .map(found -> found.group(1).replace(" ", ""))
                .sorted()
                .toList();
    }
}
