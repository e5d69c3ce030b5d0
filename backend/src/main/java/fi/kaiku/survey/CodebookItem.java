package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// One thing that is counted: a question, a row of a matrix or umbrella, or an option of a ranking.
///
/// Its array of counts begins with the respondents at 0. After that stands one number for each code, or for a
/// continuous
/// scale the sum, the sum of squares (both in steps from the scale's `min`) and 20 bins of equal width. SQL counts
/// arrays from 1: add one.
public final class CodebookItem {

    /// Slots of a continuous item.
    public static final int SUM = 1;

    public static final int SUM_OF_SQUARES = 2;
    public static final int FIRST_BIN = 3;
    public static final int BINS = 20;

    private final Id id;
    private final QuestionType type;
    private final @Nullable Scale scale;
    private final List<String> codes;
    private final Map<String, Integer> slots = new HashMap<>();

    CodebookItem(String question, String row, QuestionType type, @Nullable Scale scale, List<String> codes) {
        this.id = new Id(question, row);
        this.type = type;
        this.scale = scale;
        this.codes = List.copyOf(codes);
        for (String code : codes) {
            slots.put(code, slots.size() + 1);
        }
    }

    record Id(String question, String row) {}

    Id id() {
        return id;
    }

    public String question() {
        return id.question();
    }

    /// Key of the row or of the ranking's option; empty for questions without rows.
    public String row() {
        return id.row();
    }

    public QuestionType type() {
        return type;
    }

    /// The scale of what is answered in numbers, else null. A code is then a number of the scale, written plainly.
    public @Nullable Scale scale() {
        return scale;
    }

    /// Scale values lowest first, option keys in order of first appearance, positions from 1, or `true`, `false`; empty
    /// for texts and continuous scales.
    public List<String> codes() {
        return codes;
    }

    public boolean isContinuous() {
        return scale != null && scale.isContinuous();
    }

    /// Length of its array of counts.
    public int width() {
        return isContinuous() ? FIRST_BIN + BINS : 1 + codes.size();
    }

    /// Index in the array of counts, from 1; empty for an unknown code.
    public OptionalInt slotOf(String code) {
        Integer slot = slots.get(code);
        return slot == null ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    /// The bin, from 0, of the value at this place of a continuous scale.
    public static int bin(int index, int size) {
        return (int) ((long) index * BINS / size);
    }

    long[] counts(JsonNode answer) {
        long[] counts = new long[width()];
        counts[0] = 1;
        if (scale != null) {
            scale.indexOf(answer.doubleValue()).ifPresent(index -> countPlace(counts, index, scale));
        } else if (answer.isArray()) {
            answer.forEach(chosen -> countCode(counts, chosen.asText()));
        } else if (type != QuestionType.TEXT) {
            countCode(counts, answer.asText());
        }
        return counts;
    }

    private void countPlace(long[] counts, int index, Scale scale) {
        if (isContinuous()) {
            counts[SUM] = index;
            counts[SUM_OF_SQUARES] = (long) index * index;
            counts[FIRST_BIN + bin(index, scale.size())]++;
        } else {
            counts[1 + index]++;
        }
    }

    private void countCode(long[] counts, String code) {
        slotOf(code).ifPresent(slot -> counts[slot]++);
    }
}
