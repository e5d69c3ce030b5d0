package fi.kaiku.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.WeightedFigures.Weighted;
import fi.kaiku.insight.disclosure.SafeStrata;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.statistics.Interval;
import fi.kaiku.insight.statistics.Trend;
import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.Tabular;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One question (or row), or without a question the submissions, period by period; periods without answers
/// included.
///
/// @param weights what the figures are weighted by; absent where all answers count alike. A period in which nobody
/// counted visits is then empty
@JsonInclude(JsonInclude.Include.NON_NULL)
record Series(
        UUID survey,
        Filter filter,
        Sample sample,
        Methods methods,
        @Nullable String question,
        @Nullable String row,
        String interval,
        Results.@Nullable Weights weights,
        List<Point> points,
        @Nullable TrendLine trend)
        implements Tabular {

    @Override
    public FigureTable table() {
        return SeriesTable.of(this);
    }

    static Series of(
            Selection selection,
            Item item,
            Granularity interval,
            Results.@Nullable Weights weights,
            List<Point> points) {
        String question = item.question().isEmpty() ? null : item.question();
        return new Series(
                selection.surveyId(),
                selection.filter(),
                Sample.of(selection.filter()),
                Methods.OF_FIGURES,
                question,
                item.row(),
                interval.code(),
                weights,
                points,
                TrendLine.of(interval, points));
    }

    /// Whether the figure rises or falls from year to year.
    ///
    /// @param method `seasonal-mann-kendall`, where each month or quarter is compared with the same one of
    /// other years, or `mann-kendall` for years
    /// @param figure what is followed: `nps` or `mean`
    /// @param n      periods that could be compared with another
    @Schema(name = "Trend")
    public record TrendLine(String method, String figure, long n, double tau, double p, Slope slope) {

        /// Only periods that show count. None where no period has another to be compared with, or all are
        /// equal.
        static @Nullable TrendLine of(Granularity interval, List<Point> points) {
            if (interval == Granularity.DAY || interval == Granularity.WEEK) {
                return null;
            }
            boolean recommends = points.stream().anyMatch(point -> point.nps() != null);
            Trend trend = Trend.of(points.stream()
                    .flatMap(point -> point.at(interval, recommends).stream())
                    .toList());
            return trend == null
                    ? null
                    : new TrendLine(
                            interval == Granularity.YEAR ? "mann-kendall" : "seasonal-mann-kendall",
                            recommends ? "nps" : "mean",
                            trend.n(),
                            Figures.rounded(trend.tau()),
                            Figures.chance(trend.p()),
                            Slope.of(trend));
        }
    }

    /// Change in a year, by Sen; without bounds where there are too few periods for them.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrendSlope")
    public record Slope(
            double value, @Nullable Double low, @Nullable Double high) {

        static Slope of(Trend trend) {
            Interval interval = trend.interval();
            return new Slope(
                    Figures.rounded(trend.slope()),
                    interval == null ? null : Figures.rounded(interval.low()),
                    interval == null ? null : Figures.rounded(interval.high()));
        }
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
            @Nullable Double effectiveN,
            @Nullable Double designEffect,
            Figures.@Nullable Estimate mean,
            @Nullable Double standardDeviation,
            @Nullable Double median,
            Figures.@Nullable Proportion topBox,
            Figures.@Nullable Score nps) {

        static Point of(Period period, SafeTable.Group group) {
            return of(period, new Weighted(group.status(), Figures.of(group), null, null));
        }

        /// @param strata null where there is nothing to be weighted
        static Point of(Period period, @Nullable SafeStrata strata) {
            return of(
                    period,
                    strata == null
                            ? new Weighted(Status.EMPTY, Figures.EMPTY, null, null)
                            : WeightedFigures.of(strata));
        }

        private static Point of(Period period, Weighted weighted) {
            Figures f = weighted.figures();
            return new Point(
                    period.from(),
                    period.to(),
                    weighted.status(),
                    f.n(),
                    weighted.effectiveN(),
                    weighted.designEffect(),
                    f.mean(),
                    f.standardDeviation(),
                    f.median(),
                    f.topBox(),
                    f.nps());
        }

        /// The figure that a trend follows; years as the unit of time.
        private Optional<Trend.Point> at(Granularity interval, boolean recommends) {
            LocalDate start = interval.start(from);
            int season = interval == Granularity.YEAR ? 0 : start.getMonthValue();
            double time = start.getYear() + (start.getMonthValue() - 1) / 12.0;
            if (recommends) {
                return Optional.ofNullable(nps).map(score -> new Trend.Point(season, time, score.score()));
            }
            return Optional.ofNullable(mean).map(figure -> new Trend.Point(season, time, figure.value()));
        }
    }
}
