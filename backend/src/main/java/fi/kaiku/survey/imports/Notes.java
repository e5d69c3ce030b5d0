package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.survey.imports.SurveyNote.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The notes while a file is read. A note holds the part of the definition that it is about; where that stands is
/// known at the end.
final class Notes {

    private static final String ROOT = "/definition";
    private static final int QUOTED = 120;
    private static final int WHOLE = 4_000;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Kind kind, String source, @Nullable JsonNode place, String code, String detail) {}

    void taken(String source, @Nullable JsonNode place, String code, String detail) {
        entries.add(new Entry(Kind.TAKEN, source, place, code, detail));
    }

    void changed(String source, @Nullable JsonNode place, String code, String detail) {
        entries.add(new Entry(Kind.CHANGED, source, place, code, detail));
    }

    void leftOut(String source, @Nullable JsonNode place, String code, String detail) {
        entries.add(new Entry(Kind.LEFT_OUT, source, place, code, detail));
    }

    /// A text of the file inside a sentence, no more of it than it takes to know it again.
    static String quote(String text) {
        return quote(text, QUOTED);
    }

    /// A text of the file that stands nowhere else any more.
    static String quoteWhole(String text) {
        return quote(text, WHOLE);
    }

    private static String quote(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? "“" + line + "”"
                : "“" + line.substring(0, line.offsetByCodePoints(0, longest)) + "…”";
    }

    List<SurveyNote> pointingInto(JsonNode definition) {
        Map<JsonNode, String> pointers = new IdentityHashMap<>();
        collect(definition, ROOT, pointers);
        return entries.stream()
                .map(entry -> new SurveyNote(
                        entry.kind(),
                        entry.source(),
                        entry.place() == null ? null : pointers.get(entry.place()),
                        entry.code(),
                        entry.detail()))
                .toList();
    }

    private static void collect(JsonNode node, String pointer, Map<JsonNode, String> pointers) {
        if (node.isContainerNode()) {
            pointers.put(node, pointer);
        }
        node.properties().forEach(member -> collect(member.getValue(), pointer + "/" + member.getKey(), pointers));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, pointers);
        }
    }
}
