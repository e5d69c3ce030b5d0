package fi.kaiku.insight.crosstab;

import fi.kaiku.insight.ScanLimit;
import fi.kaiku.insight.crosstab.CrosstabParameters.Pair;
import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.RawCrosstab;
import fi.kaiku.insight.disclosure.SafeCrosstab;
import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Selections;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Care;
import fi.kaiku.insight.question.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// Two items of a survey against each other, within a filter.
@ApplicationScoped
class ReadCrosstab {

    private final Selections selections;
    private final ScanLimit limit;
    private final JointCounts counts;

    ReadCrosstab(Selections selections, ScanLimit limit, JointCounts counts) {
        this.selections = selections;
        this.limit = limit;
        this.counts = counts;
    }

    /// @param query all parameters as they came
    Crosstab read(UUID surveyId, CrosstabParameters of, FilterParameters parameters, Map<String, List<String>> query) {
        Questionnaire survey = selections.readable(surveyId);
        Written written = new Written();
        written.refuseAllBut(CrosstabParameters.NAMES, query);
        Selection selection = selections.select(survey, parameters, written);
        Pair items = of.items(survey, written);
        written.requireUnderstood();
        Item rows = Objects.requireNonNull(items).rows();
        Item columns = items.columns();

        Care care = Stream.of(selection.filter().care(survey), rows.care(), columns.care())
                .max(Care::compareTo)
                .orElseThrow();
        RawCrosstab raw = new RawCrosstab(rows, columns, care, counted(survey, selection, rows, columns));
        SafeCrosstab table = Disclosure.protect(raw);
        return CrosstabFigures.of(selection, table);
    }

    private long[][] counted(Questionnaire survey, Selection selection, Item rows, Item columns) {
        Filter filter = selection.filter();
        if (isTallied(survey, rows, filter)) {
            return counts.of(selection, rows, columns, true);
        }
        if (isTallied(survey, columns, filter)) {
            return turned(counts.of(selection, columns, rows, true));
        }
        limit.require(selection);
        return counts.of(selection, rows, columns, false);
    }

    /// Tallies know a segment question in all its versions, but not two of them crossed.
    private static boolean isTallied(Questionnaire survey, Item item, Filter filter) {
        return filter.segment().isEmpty() && survey.wholeSegments().contains(item.question());
    }

    private static long[][] turned(long[][] counts) {
        long[][] turned = new long[counts[0].length][counts.length];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                turned[column][row] = counts[row][column];
            }
        }
        return turned;
    }
}
