package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// One thing that is counted: a question, a row of a matrix or umbrella, or an option of a ranking.
///
/// Its first slot counts the respondents. After that comes one slot for each code, or for a continuous scale
/// the sum, the sum of squares (both in steps from the scale's `min`) and 20 bins of equal width. A slot has a
/// place in the array of a tally that it never leaves; the slots of an item that grew lie apart.
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
    private final int[] places;
    private final Map<String, Integer> slots = new HashMap<>();

    private CodebookItem(Id id, QuestionType type, @Nullable Scale scale, List<String> codes, int[] places) {
        this.id = id;
        this.type = type;
        this.scale = scale;
        this.codes = codes;
        this.places = places;
        for (String code : codes) {
            slots.put(code, slots.size() + 1);
        }
    }

    /// Without places yet.
    CodebookItem(String question, String row, QuestionType type, @Nullable Scale scale, List<String> codes) {
        this(new Id(question, row), type, scale, List.copyOf(codes), new int[0]);
    }

    /// The same, where every slot has a place: the one it had, or a new one from `end` on.
    CodebookItem placed(@Nullable CodebookItem before, int end) {
        int[] given = before == null ? places : before.places;
        int[] all = Arrays.copyOf(given, width());
        for (int slot = given.length; slot < all.length; slot++) {
            all[slot] = end + slot - given.length;
        }
        return new CodebookItem(id, type, scale, codes, all);
    }

    /// The end of the array, where it ended at `end` before this item was placed.
    int endOf(int end) {
        return Math.max(end, places[places.length - 1] + 1);
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

    /// Where in the array of a tally each slot is counted, the respondents first.
    public List<Integer> places() {
        return Arrays.stream(places).boxed().toList();
    }

    /// How many slots it has.
    public int width() {
        return isContinuous() ? FIRST_BIN + BINS : 1 + codes.size();
    }

    /// The slot of a code, from 1; empty for an unknown one.
    public OptionalInt slotOf(String code) {
        Integer slot = slots.get(code);
        return slot == null ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    /// The bin, from 0, of the value at this place of a continuous scale.
    public static int bin(int index, int size) {
        return (int) ((long) index * BINS / size);
    }

    /// Adds one respondent's answer.
    void count(JsonNode answer, long[] counts) {
        counts[places[0]]++;
        if (scale != null) {
            scale.indexOf(answer.doubleValue()).ifPresent(index -> countPoint(counts, index, scale));
        } else if (answer.isArray()) {
            answer.forEach(chosen -> countCode(counts, chosen.asText()));
        } else if (type != QuestionType.TEXT) {
            countCode(counts, answer.asText());
        }
    }

    private void countPoint(long[] counts, int index, Scale scale) {
        if (isContinuous()) {
            counts[places[SUM]] += index;
            counts[places[SUM_OF_SQUARES]] += (long) index * index;
            counts[places[FIRST_BIN + bin(index, scale.size())]]++;
        } else {
            counts[places[1 + index]]++;
        }
    }

    private void countCode(long[] counts, String code) {
        slotOf(code).ifPresent(slot -> counts[places[slot]]++);
    }
}
