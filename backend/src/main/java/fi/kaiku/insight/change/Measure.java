package fi.kaiku.insight.change;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.insight.question.AnswerPath;
import fi.kaiku.insight.question.Item;
import fi.kaiku.instrument.Instrument;
import fi.kaiku.instrument.Paired;
import fi.kaiku.instrument.Score;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How the answers of a pair become two numbers.
///
/// @param path           to what is read of a submission
/// @param higherIsBetter false where more is bad news, as for a score of loneliness
record Measure(AnswerPath path, boolean higherIsBetter, Reading reading) {

    /// The two numbers of a pair, the first before.
    record Two(BigDecimal before, BigDecimal after) {}

    interface Reading {
        /// Empty where one of the two is missing.
        Optional<Two> of(JsonNode before, JsonNode after);
    }

    /// A number, as it was answered or scored.
    static Measure number(Item item, boolean higherIsBetter) {
        return new Measure(
                AnswerPath.of(item),
                higherIsBetter,
                (before, after) -> before.isNumber() && after.isNumber()
                        ? Optional.of(new Two(before.decimalValue(), after.decimalValue()))
                        : Optional.empty());
    }

    /// The sum of all rows that were answered both times, as the UCL toolkit compares its umbrellas.
    static Measure sumOfCommonRows(String question) {
        return new Measure(AnswerPath.whole(question), true, Measure::sums);
    }

    /// The same, where the toolkit's own umbrella is asked as an instrument.
    static Measure paired(String question, Instrument instrument) {
        return new Measure(AnswerPath.whole(question), true, (before, after) -> {
            Paired pair = Paired.of(instrument, items(before), items(after));
            return pair.before() instanceof Score.Scored(BigDecimal first)
                            && pair.after() instanceof Score.Scored(BigDecimal second)
                    ? Optional.of(new Two(first, second))
                    : Optional.empty();
        });
    }

    private static Optional<Two> sums(JsonNode before, JsonNode after) {
        BigDecimal first = BigDecimal.ZERO;
        BigDecimal second = BigDecimal.ZERO;
        int common = 0;
        for (Map.Entry<String, JsonNode> row : before.properties()) {
            JsonNode again = after.get(row.getKey());
            if (again != null) {
                first = first.add(row.getValue().decimalValue());
                second = second.add(again.decimalValue());
                common++;
            }
        }
        return common == 0 ? Optional.empty() : Optional.of(new Two(first, second));
    }

    private static Map<String, Integer> items(JsonNode answer) {
        Map<String, Integer> items = new HashMap<>();
        answer.properties()
                .forEach(item -> items.put(item.getKey(), item.getValue().intValue()));
        return items;
    }
}
