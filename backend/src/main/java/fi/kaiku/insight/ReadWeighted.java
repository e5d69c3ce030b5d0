package fi.kaiku.insight;

import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.RawStrata;
import fi.kaiku.insight.disclosure.SafeStrata;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.question.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The questions of a survey, each museum and month weighted by its counted visits.
@ApplicationScoped
class ReadWeighted {

    private final Tallies tallies;
    private final Visits visits;

    ReadWeighted(Tallies tallies, Visits visits) {
        this.tallies = tallies;
        this.visits = visits;
    }

    record Weighted(Results.Weights weights, List<Results.Question> questions) {}

    /// @param periods by their first days, of which the item was answered, whether visits were counted or not
    record Course(Results.Weights weights, NavigableMap<LocalDate, SafeStrata> periods) {}

    /// What was answered in museums and months with counted visits.
    private record Counted(List<StratumTotals> strata, Visits.ByMuseumAndMonth visits, Results.Weights weights) {

        SafeStrata of(Item item, Predicate<LocalDate> months) {
            return Disclosure.protect(new RawStrata(
                    item,
                    strata.stream()
                            .filter(stratum -> months.test(stratum.month()))
                            .map(stratum ->
                                    new RawStrata.Stratum(stratum.museum(), stratum.of(item), visits.of(stratum)))
                            .toList()));
        }
    }

    /// @param items the submissions first, then what is weighted
    /// @return empty where nobody counted visits
    Optional<Weighted> read(Selection selection, List<Item> items) {
        return counted(selection, tallies.byMuseumAndMonth(selection, items))
                .map(counted -> new Weighted(
                        counted.weights(),
                        items.stream()
                                .skip(1)
                                .map(item -> Results.Question.of(counted.of(item, month -> true)))
                                .toList()));
    }

    /// One item, period by period; a period in which nobody counted visits is empty.
    ///
    /// @param interval months or longer
    /// @return empty where nobody counted visits at all
    Optional<Course> course(Selection selection, Item item, Granularity interval) {
        List<StratumTotals> answered = tallies.byMuseumAndMonth(selection, List.of(Item.submissions(), item));
        return counted(selection, answered).map(counted -> {
            NavigableMap<LocalDate, SafeStrata> periods = new TreeMap<>();
            answered.stream()
                    .filter(stratum -> stratum.of(item)[0] > 0)
                    .map(stratum -> interval.start(stratum.month()))
                    .forEach(start -> periods.computeIfAbsent(
                            start,
                            period -> counted.of(
                                    item, month -> interval.start(month).equals(period))));
            return new Course(counted.weights(), periods);
        });
    }

    private Optional<Counted> counted(Selection selection, List<StratumTotals> answered) {
        Visits.ByMuseumAndMonth counted = visits.byMuseumAndMonth(selection);
        List<StratumTotals> strata =
                answered.stream().filter(stratum -> counted.of(stratum) > 0).toList();
        if (strata.isEmpty()) {
            return Optional.empty();
        }
        long sum = strata.stream().mapToLong(counted::of).sum();
        long withoutVisits = answered.stream()
                .filter(stratum -> counted.of(stratum) == 0)
                .mapToLong(stratum -> stratum.of(Item.submissions())[0])
                .sum();
        return Optional.of(
                new Counted(strata, counted, new Results.Weights(WeightParameters.BY_VISITS, sum, withoutVisits)));
    }
}
