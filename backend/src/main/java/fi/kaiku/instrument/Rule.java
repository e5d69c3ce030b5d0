package fi.kaiku.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// How one score comes of its items. Every published rule here needs to know no more than the sum of the answers and
/// how many items were left out.
public sealed interface Rule {

    /// So many items may be left out.
    int mayMiss();

    /// @param sum      of the items that were answered
    /// @param answered how many those are, at least one
    /// @param asked    how many there are
    BigDecimal value(int sum, int answered, int asked);

    /// The sum of all items, times a factor. One left out leaves no score.
    record SumOfAll(int factor) implements Rule {

        @Override
        public int mayMiss() {
            return 0;
        }

        @Override
        public BigDecimal value(int sum, int answered, int asked) {
            return BigDecimal.valueOf((long) sum * factor);
        }
    }

    /// The sum of all items, looked up in a published table. One left out leaves no score.
    ///
    /// @param lowest the sum at which the table begins
    record Table(int lowest, List<BigDecimal> metric) implements Rule {

        public Table {
            metric = List.copyOf(metric);
        }

        @Override
        public int mayMiss() {
            return 0;
        }

        @Override
        public BigDecimal value(int sum, int answered, int asked) {
            return metric.get(sum - lowest);
        }
    }

    /// The sum, where each item left out counts as the mean of the respondent's other answers: `sum /
    /// answered * asked`, to two decimals.
    record SumByPersonMean(int mayMiss) implements Rule {

        @Override
        public BigDecimal value(int sum, int answered, int asked) {
            return quotient((long) sum * asked, answered);
        }
    }

    /// The mean of what was answered, moved to 0..100: `(mean - min) / (max - min) * 100`, to two decimals.
    record MeanOnHundred(int mayMiss, int min, int max) implements Rule {

        @Override
        public BigDecimal value(int sum, int answered, int asked) {
            return quotient(100L * (sum - answered * min), answered * (max - min));
        }
    }

    private static BigDecimal quotient(long dividend, long divisor) {
        BigDecimal exact = BigDecimal.valueOf(dividend)
                .divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /// The score of one respondent.
    ///
    /// @param items   the keys of the items that it is made of
    /// @param answers item key to answer; an item left out is an absent key
    default Score score(List<String> items, int min, int max, Map<String, Integer> answers) {
        List<String> missing = new ArrayList<>();
        List<String> off = new ArrayList<>();
        int sum = 0;
        for (String item : items) {
            Integer answer = answers.get(item);
            if (answer == null) {
                missing.add(item);
            } else if (answer < min || answer > max) {
                off.add(item);
            } else {
                sum += answer;
            }
        }
        if (!off.isEmpty()) {
            return new Score.Incomplete(Score.Reason.OFF_SCALE, off);
        }
        if (missing.size() > mayMiss()) {
            return new Score.Incomplete(Score.Reason.ITEMS_MISSING, missing);
        }
        return new Score.Scored(value(sum, items.size() - missing.size(), items.size()));
    }

    /// Every value that the score can take, lowest first: what is counted exactly needs to know them.
    default List<BigDecimal> values(int items, int min, int max) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        for (int answered = items - mayMiss(); answered <= items; answered++) {
            int count = answered;
            IntStream.rangeClosed(count * min, count * max).forEach(sum -> values.add(value(sum, count, items)));
        }
        return new ArrayList<>(values);
    }
}
