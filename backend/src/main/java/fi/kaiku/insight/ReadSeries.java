package fi.kaiku.insight;

import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.RawTable;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Selections;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.IntStream;

/// One item of a survey within a filter, period by period.
@ApplicationScoped
class ReadSeries {

    private static final int MOST_POINTS = 1_000;

    private final Selections selections;
    private final Tallies tallies;
    private final Medians medians;
    private final ReadWeighted weighted;

    ReadSeries(Selections selections, Tallies tallies, Medians medians, ReadWeighted weighted) {
        this.weighted = weighted;
        this.selections = selections;
        this.tallies = tallies;
        this.medians = medians;
    }

    /// @param query all parameters as they came
    Series read(
            UUID surveyId,
            SeriesParameters of,
            WeightParameters how,
            FilterParameters parameters,
            Map<String, List<String>> query) {
        Questionnaire survey = selections.readable(surveyId);
        Written written = new Written();
        written.refuseAllBut(SeriesParameters.NAMES, query);
        Selection selection = selections.select(survey, parameters, written);
        Item item = of.item(survey, written);
        Granularity interval = of.granularity(written);
        boolean areWeighted = how.areWeighted(written);
        if (areWeighted) {
            refuseWhatHasNoWeight(item, interval, written);
        }
        written.requireUnderstood();
        Item shown = item.within(selection.filter().care(survey));
        return areWeighted ? weighted(selection, shown, interval) : plain(selection, item, shown, interval);
    }

    private static void refuseWhatHasNoWeight(Item item, Granularity interval, Written written) {
        if (item.question().isEmpty()) {
            written.refuse(
                    WeightParameters.NAME,
                    "weights.question",
                    "Answers are weighted, not their number: say which question.");
        }
        if (!interval.isOfMonths()) {
            written.refuse(
                    WeightParameters.NAME,
                    "weights.interval",
                    "Visits weigh whole months: take month, quarter or year.");
        }
    }

    private Series plain(Selection selection, Item item, Item shown, Granularity interval) {
        SortedMap<LocalDate, long[]> counts = tallies.byPeriod(selection, item, interval);
        List<Series.Period> periods = periods(selection.filter(), List.copyOf(counts.keySet()), interval);
        Map<LocalDate, Double> fine = medians.byPeriod(selection, item, interval);
        SafeTable table = Disclosure.protect(new RawTable(periods.stream()
                .map(period -> interval.start(period.from()))
                .map(start -> new RawTable.Group(shown, counts.getOrDefault(start, new long[1]), fine.get(start)))
                .toList()));
        List<Series.Point> points = IntStream.range(0, periods.size())
                .mapToObj(i -> Series.Point.of(periods.get(i), table.groups().get(i)))
                .toList();
        return Series.of(selection, item, interval, null, points);
    }

    private Series weighted(Selection selection, Item item, Granularity interval) {
        ReadWeighted.Course course = weighted.course(selection, item, interval).orElseThrow(InsightProblems::noVisits);
        List<Series.Point> points =
                periods(selection.filter(), List.copyOf(course.periods().keySet()), interval).stream()
                        .map(period -> Series.Point.of(period, course.periods().get(interval.start(period.from()))))
                        .toList();
        return Series.of(selection, item, interval, course.weights(), points);
    }

    /// From the filter's first day to its last; where it is open, from the first or to the last period with answers.
    ///
    /// @param answered first days of these periods, ascending
    private static List<Series.Period> periods(Filter filter, List<LocalDate> answered, Granularity interval) {
        LocalDate from = filter.from() != null || answered.isEmpty() ? filter.from() : answered.getFirst();
        LocalDate to = filter.to() != null || answered.isEmpty()
                ? filter.to()
                : interval.next(answered.getLast()).minusDays(1);
        if (from == null || to == null) {
            return List.of();
        }
        List<Series.Period> periods = new ArrayList<>();
        for (LocalDate start = interval.start(from); !start.isAfter(to); start = interval.next(start)) {
            if (periods.size() == MOST_POINTS) {
                throw InsightProblems.tooManyPoints(MOST_POINTS);
            }
            LocalDate end = interval.next(start).minusDays(1);
            periods.add(new Series.Period(start.isBefore(from) ? from : start, end.isAfter(to) ? to : end));
        }
        return periods;
    }
}
