package fi.kaiku.insight.release;

import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Codes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What is measured alike in one or several surveys: a construct on one scale, or one question of one survey.
///
/// @param key     the construct, or `survey/question`; with row and scale it is the measure's identity
/// @param item    with the codes of all its sources
/// @param sources where it is counted
record Measure(String key, Item item, List<Source> sources) {

    /// @param places in the tallies of the survey: of the respondents, then of each of the measure's codes; -1 where
    /// the
    ///               survey does not have the code
    record Source(UUID surveyId, int[] places) {}

    /// The same measure in one survey more.
    Measure and(Measure other) {
        Codes codes = together(item.codes(), other.item().codes());
        Item both = new Item(
                item.question(),
                item.row(),
                item.type(),
                item.recommends() || other.item().recommends(),
                item.within(other.item().care()).care(),
                codes,
                List.of());
        List<Source> all = new ArrayList<>();
        sources.forEach(source -> all.add(new Source(source.surveyId(), moved(source.places(), item.codes(), codes))));
        other.sources()
                .forEach(source -> all.add(new Source(
                        source.surveyId(), moved(source.places(), other.item().codes(), codes))));
        return new Measure(key, both, List.copyOf(all));
    }

    /// Measures with the same identity are one; other scales stay apart.
    List<Object> identity() {
        Object scale = item.codes() instanceof Codes.Points(var values) ? values : "";
        return List.of(key, item.codebookRow(), item.type(), scale);
    }

    Set<UUID> surveys() {
        return sources.stream().map(Source::surveyId).collect(Collectors.toUnmodifiableSet());
    }

    private static Codes together(Codes some, Codes others) {
        return switch (some) {
            case Codes.Options(var values) -> {
                List<Object> all = new ArrayList<>(values);
                values(others).stream().filter(value -> !values.contains(value)).forEach(all::add);
                yield new Codes.Options(List.copyOf(all));
            }
            default -> some;
        };
    }

    private static int[] moved(int[] places, Codes from, Codes to) {
        int[] moved = new int[1 + to.slots()];
        Arrays.fill(moved, -1);
        moved[0] = places[0];
        for (int i = 0; i < from.slots(); i++) {
            moved[1 + values(to).indexOf(values(from).get(i))] = places[1 + i];
        }
        return moved;
    }

    static List<?> values(Codes codes) {
        return switch (codes) {
            case Codes.Points(var values) -> values;
            case Codes.Options(var values) -> values;
            case Codes.Continuous any -> List.of();
            case Codes.None() -> List.of();
        };
    }
}
