package fi.kaiku.insight.rhythm;

import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Codes;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a value is counted, in the order in which tallies have it: respondents first, then the item's slots.
final class Slots {

    private final Codes codes;
    private final Map<BigDecimal, Integer> points = new HashMap<>();

    private Slots(Codes codes) {
        this.codes = codes;
    }

    static Slots of(Item item) {
        Slots slots = new Slots(item.codes());
        if (item.codes() instanceof Codes.Points(List<BigDecimal> values)) {
            values.forEach(value -> slots.points.put(value.stripTrailingZeros(), 1 + slots.points.size()));
        }
        return slots;
    }

    long[] none() {
        return new long[1 + codes.slots()];
    }

    /// Adds respondents who all gave this value. Like tallies, it counts them also where the scale has no such point.
    ///
    /// @param value null where only respondents are counted
    void add(long[] counts, @Nullable BigDecimal value, long respondents) {
        counts[0] += respondents;
        if (value == null) {
            return;
        }
        if (codes instanceof Codes.Continuous scale) {
            long steps = value.subtract(scale.min())
                    .divideToIntegralValue(scale.step())
                    .longValueExact();
            counts[1] += respondents * steps;
            counts[2] += respondents * steps * steps;
            counts[3 + (int) (steps * scale.bins() / scale.size())] += respondents;
        } else {
            Integer slot = points.get(value.stripTrailingZeros());
            if (slot != null) {
                counts[slot] += respondents;
            }
        }
    }
}
