package fi.kaiku.insight.crosstab;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Codes;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/// Which values of an item an answer holds: the places of the values in the order of the item's codes.
final class GivenValues {

    private final Item item;
    private final Map<Object, Integer> places = new HashMap<>();

    GivenValues(Item item) {
        this.item = item;
        switch (item.codes()) {
            case Codes.Points(var values) -> values.forEach(value -> places.put(plain(value), places.size()));
            case Codes.Options(var values) -> values.forEach(value -> places.put(value, places.size()));
            case Codes.Continuous scale -> throw new IllegalArgumentException(item.written() + " has " + scale);
            case Codes.None none -> throw new IllegalArgumentException(item.written() + " has " + none);
        }
    }

    int size() {
        return places.size();
    }

    /// @param answer to the item; for a ranking, to the whole question
    /// @return none where the answer holds no value of the item
    List<Integer> in(JsonNode answer) {
        if (item.type().equals("ranking")) {
            return rank(answer);
        }
        if (!answer.isArray()) {
            return place(answer);
        }
        return StreamSupport.stream(answer.spliterator(), false)
                .flatMap(chosen -> place(chosen).stream())
                .toList();
    }

    private List<Integer> rank(JsonNode ranked) {
        return IntStream.range(0, ranked.size())
                .filter(i -> ranked.get(i).asText().equals(item.row()))
                .boxed()
                .toList();
    }

    private List<Integer> place(JsonNode value) {
        Object key;
        if (value.isNumber()) {
            key = plain(value.decimalValue());
        } else if (value.isBoolean()) {
            key = value.booleanValue();
        } else {
            key = value.asText();
        }
        Integer place = places.get(key);
        return place == null ? List.of() : List.of(Objects.requireNonNull(place));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
