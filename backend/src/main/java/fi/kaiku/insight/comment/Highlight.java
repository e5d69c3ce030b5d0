package fi.kaiku.insight.comment;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where the words of a search stand in a text: PostgreSQL puts signs around them, which no text of ours
/// holds, and they are told as ranges, so that no reader has to trust markup.
final class Highlight {

    /// Two code points that are no characters and never will be (Unicode, noncharacters).
    static final char BEGIN = '\uFDD0';
    static final char END = '\uFDD1';

    static final String OPTIONS = "HighlightAll=true, StartSel=\"" + BEGIN + "\", StopSel=\"" + END + "\"";

    private Highlight() {}

    /// @param start in UTF-16 code units
    /// @param end   after the last one
    @Schema(name = "TextRange")
    record Range(int start, int end) {}

    /// A text that holds none of the two signs.
    static String without(String text) {
        return text.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
    }

    /// @param text   as stored
    /// @param marked the same text with signs around the words that were found
    /// @return none where the two differ in more than the signs: PostgreSQL blanks what looks like markup
    static List<Range> ranges(String text, String marked) {
        if (!without(marked).equals(text)) {
            return List.of();
        }
        List<Range> ranges = new ArrayList<>();
        int signs = 0;
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == BEGIN) {
                start = i - signs;
                signs++;
            } else if (marked.charAt(i) == END) {
                ranges.add(new Range(start, i - signs));
                signs++;
            }
        }
        return ranges;
    }
}
