package fi.kaiku.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.insight.statistics.Distribution;
import fi.kaiku.insight.statistics.Interval;
import fi.kaiku.insight.statistics.Mean;
import fi.kaiku.insight.statistics.Moments;
import fi.kaiku.insight.statistics.NetPromoterScore;
import fi.kaiku.insight.statistics.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The figures of one group, to four decimals. What a question's type has no use for is absent; so is everything of a
/// group that is not shown.
///
/// @param distribution      each value of the item, chosen or not
/// @param mean              with its interval; absent, like the standard deviation, for a single respondent
public record Figures(
        @Nullable Long n,
        @Nullable List<Entry> distribution,
        @Nullable Estimate mean,
        @Nullable Double standardDeviation,
        @Nullable Double median,
        @Nullable Proportion topBox,
        @Nullable Score nps) {

    static final Figures SUPPRESSED = new Figures(null, null, null, null, null, null, null);
    static final Figures EMPTY = new Figures(0L, null, null, null, null, null, null);

    /// @param value option key, point of the scale, or the lowest point of a part of a fine scale
    /// @param to    the highest point of that part; absent for a single value
    /// @param share of the respondents to the item, with its interval
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DistributionEntry")
    public record Entry(
            @Schema(oneOf = {String.class, BigDecimal.class, Boolean.class})
            Object value,

            @Nullable BigDecimal to,
            long n,
            double share,
            double low,
            double high) {

        /// As tables have it: `5`, `museum`, `10..19`.
        public String code() {
            return to == null ? value.toString() : value + ".." + to;
        }
    }

    public record Estimate(double value, double low, double high) {}

    public record Proportion(double share, double low, double high) {

        public static Proportion of(Share share) {
            return proportion(share.value(), share.interval());
        }
    }

    @Schema(name = "NetPromoterScore")
    public record Score(double score, double low, double high, double promoters, double passives, double detractors) {}

    public static Figures of(SafeTable.Group group) {
        return switch (group.status()) {
            case SUPPRESSED -> SUPPRESSED;
            case EMPTY -> EMPTY;
            case OK ->
                switch (group.item().codes()) {
                    case Codes.Points(var values) -> points(group, values);
                    case Codes.Options(var values) -> options(group, values);
                    case Codes.Continuous scale -> continuous(group, scale);
                    case Codes.None() -> new Figures(group.n(), null, null, null, null, null, null);
                };
        };
    }

    private static Figures points(SafeTable.Group group, List<BigDecimal> values) {
        Distribution answers = Distribution.of(
                values.stream().mapToDouble(BigDecimal::doubleValue).toArray(), group.slots());
        boolean bestFirst = group.item().type().equals("ranking");
        return new Figures(
                group.n(),
                entries(group, values),
                estimate(answers.meanWithInterval()),
                group.n() > 1 ? rounded(answers.standardDeviation()) : null,
                rounded(answers.median()),
                bestFirst
                        ? null
                        : proportion(answers.topBox().value(), answers.topBox().interval()),
                group.item().recommends() ? score(NetPromoterScore.of(answers)) : null);
    }

    private static Figures options(SafeTable.Group group, List<Object> values) {
        return new Figures(group.n(), entries(group, values), null, null, null, null, null);
    }

    private static Figures continuous(SafeTable.Group group, Codes.Continuous scale) {
        long[] slots = group.slots();
        Moments moments = new Moments(group.n(), slots[0], slots[1]);
        double step = scale.step().doubleValue();
        List<Entry> bins = IntStream.range(0, scale.bins())
                .mapToObj(bin ->
                        entry(plain(scale.lowest(bin)), plain(scale.highest(bin)), Share.of(slots[2 + bin], group.n())))
                .toList();
        return new Figures(
                group.n(),
                bins,
                estimate(moments.meanOn(scale.min().doubleValue(), step)),
                group.n() > 1 ? rounded(step * Math.sqrt(moments.variance())) : null,
                group.median() == null ? null : rounded(group.median()),
                null,
                null);
    }

    private static List<Entry> entries(SafeTable.Group group, List<?> values) {
        long[] counts = group.slots();
        return IntStream.range(0, values.size())
                .mapToObj(i -> entry(
                        values.get(i) instanceof BigDecimal value ? plain(value) : values.get(i),
                        null,
                        Share.of(counts[i], group.n())))
                .toList();
    }

    private static Entry entry(Object value, @Nullable BigDecimal to, Share share) {
        Interval interval = share.interval();
        return new Entry(
                value, to, share.count(), rounded(share.value()), rounded(interval.low()), rounded(interval.high()));
    }

    /// Nothing is said of one respondent's mean: it has no interval.
    static @Nullable Estimate estimate(Mean mean) {
        Interval interval = mean.interval();
        return interval == null
                ? null
                : new Estimate(rounded(mean.value()), rounded(interval.low()), rounded(interval.high()));
    }

    static Proportion proportion(double share, Interval interval) {
        return new Proportion(rounded(share), rounded(interval.low()), rounded(interval.high()));
    }

    static Score score(NetPromoterScore nps) {
        return new Score(
                rounded(nps.score()),
                rounded(nps.interval().low()),
                rounded(nps.interval().high()),
                rounded(nps.promoters()),
                rounded(nps.passives()),
                rounded(nps.detractors()));
    }

    /// Plain digits: 5, 2.5, 100, and never 1E+2.
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// To the four decimals that all figures have.
    public static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }

    /// A p value to four significant digits, as what is small of it matters.
    public static double chance(double p) {
        return p == 0 ? 0 : new BigDecimal(p).round(new MathContext(4)).doubleValue();
    }
}
