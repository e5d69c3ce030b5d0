package fi.kaiku.insight;

import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.RawStrata;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.question.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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

    /// @param items the submissions first, then what is weighted
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where nobody counted visits
    Weighted read(Selection selection, List<Item> items) {
        List<StratumTotals> answered = tallies.byMuseumAndMonth(selection, items);
        Visits.ByMuseumAndMonth counted = visits.byMuseumAndMonth(selection);
        List<StratumTotals> strata =
                answered.stream().filter(stratum -> counted.of(stratum) > 0).toList();
        if (strata.isEmpty()) {
            throw InsightProblems.noVisits();
        }
        Item submissions = items.getFirst();
        long withoutVisits = answered.stream()
                .filter(stratum -> counted.of(stratum) == 0)
                .mapToLong(stratum -> stratum.of(submissions)[0])
                .sum();
        List<Results.Question> questions = items.stream()
                .skip(1)
                .map(item -> new RawStrata(
                        item,
                        strata.stream()
                                .map(stratum ->
                                        new RawStrata.Stratum(stratum.museum(), stratum.of(item), counted.of(stratum)))
                                .toList()))
                .map(Disclosure::protect)
                .map(Results.Question::of)
                .toList();
        long sum = strata.stream().mapToLong(counted::of).sum();
        return new Weighted(new Results.Weights(ResultsParameters.BY_VISITS, sum, withoutVisits), questions);
    }
}
