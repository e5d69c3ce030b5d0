package fi.kaiku.survey.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts the segments of one unit together again.
final class XliffUnit {

    private final List<String> sources = new ArrayList<>();
    private final List<Part> targets = new ArrayList<>();
    private boolean ignorable;
    private boolean broken;

    /// @param words null where a segment has none
    /// @param order its place in the target
    private record Part(@Nullable String words, int order, boolean ignorable) {}

    /// Another segment, or what stands between segments.
    void begin(boolean between) {
        ignorable = between;
        targets.add(new Part(null, targets.size() + 1, ignorable));
    }

    void source(String words) {
        sources.add(words);
        if (ignorable) { // what has no words of its own stays as it is
            targets.set(targets.size() - 1, new Part(words, targets.size(), true));
        }
    }

    void target(String words, String order) {
        int place = order.matches("[1-9]\\d{0,5}") ? Integer.parseInt(order) : targets.size();
        targets.set(targets.size() - 1, new Part(words.isEmpty() && !ignorable ? null : words, place, ignorable));
    }

    /// What a code stands for; empty for a code of the tool's own, which has no original.
    String original(Map<String, String> data, String reference) {
        String original = data.get(reference);
        broken |= original == null && !reference.isEmpty();
        return original == null ? "" : original;
    }

    String character(String hex) {
        try {
            return Character.toString(Integer.parseInt(hex, 16));
        } catch (IllegalArgumentException e) {
            broken = true;
            return "";
        }
    }

    TextsFile.Entry entry(String id, String language) {
        List<Part> segments = targets.stream().filter(part -> !part.ignorable()).toList();
        long blank = segments.stream().filter(part -> part.words() == null).count();
        boolean partial = blank > 0 && blank < segments.size();
        String target = blank == segments.size() ? "" : inOrder();
        @Nullable String flaw = broken ? "text.broken" : partial ? "text.partial" : null;
        return new TextsFile.Entry(id, language, String.join("", sources), target, flaw);
    }

    private String inOrder() {
        StringBuilder words = new StringBuilder();
        targets.stream()
                .sorted(Comparator.comparingInt(Part::order))
                .forEach(part -> words.append(Objects.requireNonNullElse(part.words(), "")));
        return words.toString();
    }
}
