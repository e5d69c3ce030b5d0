package fi.kaiku.insight.rhythm;

import fi.kaiku.insight.ScanLimit;
import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.RawTable;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Selections;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// One item of a survey within a filter, hour by hour of the week.
@ApplicationScoped
class ReadRhythm {

    private final Selections selections;
    private final ScanLimit limit;
    private final HourlyCounts hours;

    ReadRhythm(Selections selections, ScanLimit limit, HourlyCounts hours) {
        this.selections = selections;
        this.limit = limit;
        this.hours = hours;
    }

    /// @param query all parameters as they came
    Rhythm read(UUID surveyId, RhythmParameters of, FilterParameters parameters, Map<String, List<String>> query) {
        Questionnaire survey = selections.readable(surveyId);
        Written written = new Written();
        written.refuseAllBut(RhythmParameters.NAMES, query);
        Selection selection = selections.select(survey, parameters, written);
        Item item = of.item(survey, written);
        written.requireUnderstood();
        limit.require(selection);

        Map<Hour, long[]> counts = hours.counts(selection, item);
        Item shown = item.within(selection.filter().care(survey));
        SafeTable table = Disclosure.protect(new RawTable(Hour.OF_THE_WEEK.stream()
                .map(hour -> new RawTable.Group(shown, counts.getOrDefault(hour, new long[1]), null))
                .toList()));
        List<Rhythm.Cell> cells = IntStream.range(0, Hour.OF_THE_WEEK.size())
                .mapToObj(i ->
                        Rhythm.Cell.of(Hour.OF_THE_WEEK.get(i), table.groups().get(i)))
                .toList();
        return Rhythm.of(selection, item, cells);
    }
}
