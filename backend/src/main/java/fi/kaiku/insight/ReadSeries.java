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

    ReadSeries(Selections selections, Tallies tallies, Medians medians) {
        this.selections = selections;
        this.tallies = tallies;
        this.medians = medians;
    }

    /// @param query all parameters as they came
    Series read(UUID surveyId, SeriesParameters of, FilterParameters parameters, Map<String, List<String>> query) {
        Questionnaire survey = selections.readable(surveyId);
        Written written = new Written();
        written.refuseAllBut(SeriesParameters.NAMES, query);
        Selection selection = selections.select(survey, parameters, written);
        Item item = of.item(survey, written);
        Granularity interval = of.granularity(written);
        written.requireUnderstood();

        SortedMap<LocalDate, long[]> counts = tallies.byPeriod(selection, item, interval);
        List<Series.Period> periods = periods(selection.filter(), counts, interval);
        Item shown = item.within(selection.filter().care(survey));
        Map<LocalDate, Double> fine = medians.byPeriod(selection, item, interval);
        SafeTable table = Disclosure.protect(new RawTable(periods.stream()
                .map(period -> interval.start(period.from()))
                .map(start -> new RawTable.Group(shown, counts.getOrDefault(start, new long[1]), fine.get(start)))
                .toList()));
        List<Series.Point> points = IntStream.range(0, periods.size())
                .mapToObj(i -> Series.Point.of(periods.get(i), table.groups().get(i)))
                .toList();
        return Series.of(selection, item, interval, points);
    }

    /// From the filter's first day to its last; where it is open, from the first or to the last period with answers.
    private static List<Series.Period> periods(
            Filter filter, SortedMap<LocalDate, long[]> counts, Granularity interval) {
        LocalDate from = filter.from() != null || counts.isEmpty() ? filter.from() : counts.firstKey();
        LocalDate to = filter.to() != null || counts.isEmpty()
                ? filter.to()
                : interval.next(counts.lastKey()).minusDays(1);
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
