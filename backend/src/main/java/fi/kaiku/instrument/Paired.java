package fi.kaiku.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The same respondent before and after: what was answered at one time only is left out of both.
///
/// @param items those answered at both times
public record Paired(List<String> items, Score before, Score after) {

    /// Sums over the items answered both times, as the UCL toolkit compares its umbrellas. Two sums of a pair can be
    /// compared with each other, but with those of another pair only where all items were answered.
    ///
    /// @return scores that are incomplete where no item was answered both times
    public static Paired of(Instrument instrument, Map<String, Integer> before, Map<String, Integer> after) {
        List<String> common = instrument.items().stream()
                .filter(item -> before.containsKey(item) && after.containsKey(item))
                .toList();
        return new Paired(common, sum(instrument, common, before), sum(instrument, common, after));
    }

    private static Score sum(Instrument instrument, List<String> common, Map<String, Integer> answers) {
        if (common.isEmpty()) {
            return new Score.Incomplete(Score.Reason.ITEMS_MISSING, instrument.items());
        }
        Map<String, Integer> kept = new HashMap<>(answers);
        kept.keySet().retainAll(common);
        return new Rule.SumOfAll(1).score(common, instrument.min(), instrument.max(), kept);
    }
}
