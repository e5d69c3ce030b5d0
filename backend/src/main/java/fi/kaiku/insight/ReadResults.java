package fi.kaiku.insight;

import fi.kaiku.insight.Tallies.Span;
import fi.kaiku.insight.Tallies.Totals;
import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.RawTable;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Selections;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Care;
import fi.kaiku.insight.question.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All questions of a survey within a filter.
@ApplicationScoped
public class ReadResults {

    /// From so many submissions on, their first and last hour are told.
    private static final int LEAST_FOR_SPAN = 5;

    private static final Set<String> NAMES = Stream.concat(
                    FilterParameters.NAMES.stream(), Stream.of(WeightParameters.NAME))
            .collect(Collectors.toUnmodifiableSet());

    private final Selections selections;
    private final Tallies tallies;
    private final Medians medians;
    private final Visits visits;
    private final ReadWeighted weighted;

    ReadResults(Selections selections, Tallies tallies, Medians medians, Visits visits, ReadWeighted weighted) {
        this.selections = selections;
        this.tallies = tallies;
        this.medians = medians;
        this.visits = visits;
        this.weighted = weighted;
    }

    /// @param query all parameters as they came
    Results read(UUID surveyId, WeightParameters how, FilterParameters parameters, Map<String, List<String>> query) {
        Questionnaire survey = selections.readable(surveyId);
        Written written = new Written();
        written.refuseAllBut(NAMES, query);
        Selection selection = selections.select(survey, parameters, written);
        boolean areWeighted = how.areWeighted(written);
        written.requireUnderstood();
        return read(survey, selection, areWeighted);
    }

    /// All answers counting alike.
    public Results read(Questionnaire survey, Selection selection) {
        return read(survey, selection, false);
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where they are to be weighted, and nobody counted visits
    public Results read(Questionnaire survey, Selection selection, boolean areWeighted) {
        if (areWeighted) {
            return weighted(survey, selection).orElseThrow(InsightProblems::noVisits);
        }
        List<Item> items = items(survey, selection);
        Totals totals = tallies.totals(selection, items);
        SafeTable table = table(selection, items, totals);
        List<Results.Question> questions =
                table.groups().stream().skip(1).map(Results.Question::of).toList();
        return results(selection, table, totals, null, questions);
    }

    /// Each museum and month counting as much as it had visits; empty where nobody counted any.
    public Optional<Results> weighted(Questionnaire survey, Selection selection) {
        List<Item> items = items(survey, selection);
        return weighted.read(selection, items).map(read -> {
            List<Item> submissions = items.subList(0, 1);
            Totals totals = tallies.totals(selection, submissions);
            return results(selection, table(selection, submissions, totals), totals, read.weights(), read.questions());
        });
    }

    /// The submissions first, then whatever was asked.
    private static List<Item> items(Questionnaire survey, Selection selection) {
        Care group = selection.filter().care(survey);
        List<Item> items = new ArrayList<>();
        items.add(Item.submissions().within(group));
        survey.items().forEach(item -> items.add(item.within(group)));
        return items;
    }

    private SafeTable table(Selection selection, List<Item> items, Totals totals) {
        return Disclosure.protect(new RawTable(items.stream()
                .map(item -> new RawTable.Group(item, totals.of(item), medians.of(selection, item)))
                .toList()));
    }

    private Results results(
            Selection selection,
            SafeTable table,
            Totals totals,
            Results.@Nullable Weights weights,
            List<Results.Question> questions) {
        SafeTable.Group submissions = table.groups().getFirst();
        Optional<Span> span = submissions.status() == Status.OK && submissions.n() >= LEAST_FOR_SPAN
                ? tallies.span(selection, totals)
                : Optional.empty();
        return new Results(
                selection.surveyId(),
                selection.filter(),
                Sample.of(selection.filter()),
                Methods.OF_FIGURES,
                submissions.status(),
                Figures.of(submissions).n(),
                span.map(Span::first).orElse(null),
                span.map(Span::last).orElse(null),
                visits.response(selection).orElse(null),
                weights,
                questions);
    }
}
