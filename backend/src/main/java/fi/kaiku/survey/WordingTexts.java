package fi.kaiku.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.instrument.Instrument;
import fi.kaiku.platform.CleanText;
import fi.kaiku.platform.FieldError;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// An instrument in the words of one language.
///
/// @param instruction what is read before the items
/// @param items       a text for each item, by its key
/// @param labels      a word for each point of a scale of up to six points, by the number: `"0"`
/// @param minLabel    what the lowest point means, where the scale is longer
/// @param maxLabel    what the highest point means
/// @param notice      what the holder wants to stand with the items: `© ...`
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record WordingTexts(
        @Nullable @Size(max = 2000) String instruction,

        @NotNull @Size(max = 50) Map<@Size(max = 64) String, @NotNull @Size(max = 500) String> items,

        @Nullable @Size(max = 10) Map<@Size(max = 3) String, @NotNull @Size(max = 100) String> labels,

        @Nullable @Size(max = 100) String minLabel,
        @Nullable @Size(max = 100) String maxLabel,
        @Nullable @Size(max = 500) String notice) {

    /// Longer scales show numbers, and words at their ends only.
    private static final int MOST_LABELS = 6;

    static boolean isLabelled(Instrument instrument) {
        return points(instrument).size() <= MOST_LABELS;
    }

    static List<String> points(Instrument instrument) {
        return IntStream.rangeClosed(instrument.min(), instrument.max())
                .mapToObj(Integer::toString)
                .toList();
    }

    /// What keeps these texts from asking the instrument.
    List<FieldError> errors(Instrument instrument) {
        List<FieldError> errors = new ArrayList<>();
        compare("/texts/items", instrument.items(), items, errors);
        boolean labelled = isLabelled(instrument);
        compare("/texts/labels", labelled ? points(instrument) : List.of(), labels(), errors);
        if (!labelled) {
            demand("/texts/minLabel", minLabel, errors);
            demand("/texts/maxLabel", maxLabel, errors);
        }
        return errors;
    }

    /// A word for each point, or none at all.
    @Override
    public Map<String, String> labels() {
        return Objects.requireNonNullElse(labels, Map.of());
    }

    private static void compare(
            String pointer, List<String> asked, Map<String, String> texts, List<FieldError> errors) {
        asked.forEach(key -> demand(pointer + "/" + key, texts.get(key), errors));
        texts.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> errors.add(new FieldError(
                        pointer + "/" + CleanText.escape(key),
                        "wording.unknown",
                        "The instrument has nothing of this key.")));
    }

    private static void demand(String pointer, @Nullable String text, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError(pointer, "wording.missing", "The instrument cannot be asked without this text."));
        }
    }
}
