package fi.kaiku.survey.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The inline codes of one unit: what is piped into a text stands beside it as original data, and the same code has the
/// same id in source and target.
final class XliffCodes {

    private static final String PLAIN = "";

    private final Map<String, String> data = new LinkedHashMap<>();
    private final List<Inline> source;
    private final List<Inline> target;
    private int codes;

    XliffCodes(String source, String target) {
        this.source = inlines(source, new ArrayList<>());
        List<Inline> left = new ArrayList<>(this.source);
        this.target = inlines(target, left);
    }

    /// @param id    of the code; empty for plain words
    /// @param open  id of the data before the words, or of the whole code; null for plain words
    /// @param words null for a code without any
    /// @param close id of the data after the words; empty where there are none
    record Inline(
            String id, @Nullable String open, @Nullable String words, String close) {}

    /// Original data to its id.
    Map<String, String> data() {
        return Collections.unmodifiableMap(data);
    }

    List<Inline> source() {
        return source;
    }

    List<Inline> target() {
        return target;
    }

    /// @param counterparts codes whose ids are still to be taken up
    private List<Inline> inlines(String text, List<Inline> counterparts) {
        List<Inline> inlines = new ArrayList<>();
        for (Piping.Part part : Piping.parts(text)) {
            if (part.open().isEmpty()) {
                inlines.add(new Inline(PLAIN, null, part.words(), PLAIN));
            } else {
                String open = reference(part.open());
                String close = part.words() == null ? PLAIN : reference(part.close());
                inlines.add(new Inline(id(open, close, counterparts), open, part.words(), close));
            }
        }
        return inlines;
    }

    private String id(String open, String close, List<Inline> counterparts) {
        for (Inline code : counterparts) {
            if (open.equals(code.open()) && close.equals(code.close())) {
                counterparts.remove(code);
                return code.id();
            }
        }
        codes++;
        return "c" + codes;
    }

    private String reference(String original) {
        return data.computeIfAbsent(original, any -> "d" + (data.size() + 1));
    }
}
