package fi.kaiku.insight.followup;

import fi.kaiku.insight.Granularity;
import fi.kaiku.insight.Tallies;
import fi.kaiku.insight.comment.CountCommenters;
import fi.kaiku.insight.comment.CountCommenters.Commenters;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.followup.UnderstandMeasure.Understood;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Counts what a measure asks for: respondents, then what they answered or wrote.
@ApplicationScoped
class CountMeasured {

    private final Tallies tallies;
    private final CountCommenters commenters;

    CountMeasured(Tallies tallies, CountCommenters commenters) {
        this.tallies = tallies;
        this.commenters = commenters;
    }

    /// @param from first day; null for all before `to`
    /// @param to   last day; null for all since `from`
    long[] total(Understood measure, @Nullable LocalDate from, @Nullable LocalDate to) {
        Selection days = measure.selection().between(from, to);
        Commenters asked = measure.commenters();
        if (asked == null) {
            return tallies.totals(days, List.of(measure.item())).of(measure.item());
        }
        // A respondent wrote on one day: those of the years are those of all.
        long[] total = new long[2];
        commenters.byPeriod(asked, days, Granularity.YEAR).values().forEach(year -> {
            total[0] += year[0];
            total[1] += year[1];
        });
        return total;
    }

    /// By the first day of each month.
    SortedMap<LocalDate, long[]> byMonth(Understood measure, LocalDate from, LocalDate to) {
        Selection days = measure.selection().between(from, to);
        Commenters asked = measure.commenters();
        return asked == null
                ? tallies.byPeriod(days, measure.item(), Granularity.MONTH)
                : commenters.byPeriod(asked, days, Granularity.MONTH);
    }
}
