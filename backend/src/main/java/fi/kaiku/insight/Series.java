package fi.kaiku.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.question.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One question (or row), or without a question the submissions, period by period; periods without answers included.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Series(
        UUID survey,
        Filter filter,
        Sample sample,
        Methods methods,
        @Nullable String question,
        @Nullable String row,
        String interval,
        List<Point> points) {

    static Series of(Selection selection, Item item, Granularity interval, List<Point> points) {
        String question = item.question().isEmpty() ? null : item.question();
        return new Series(
                selection.surveyId(),
                selection.filter(),
                Sample.of(selection.filter()),
                Methods.OF_FIGURES,
                question,
                item.row(),
                interval.code(),
                points);
    }

    /// A period in local days, both included; the first and the last may be cut by the filter.
    record Period(LocalDate from, LocalDate to) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SeriesPoint")
    public record Point(
            LocalDate from,
            LocalDate to,
            Status status,
            @Nullable Long n,
            Figures.@Nullable Estimate mean,
            @Nullable Double standardDeviation,
            @Nullable Double median,
            Figures.@Nullable Proportion topBox,
            Figures.@Nullable Score nps) {

        static Point of(Period period, SafeTable.Group group) {
            Figures f = Figures.of(group);
            return new Point(
                    period.from(),
                    period.to(),
                    group.status(),
                    f.n(),
                    f.mean(),
                    f.standardDeviation(),
                    f.median(),
                    f.topBox(),
                    f.nps());
        }
    }
}
