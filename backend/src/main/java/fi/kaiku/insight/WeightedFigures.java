package fi.kaiku.insight;

import static fi.kaiku.insight.Figures.rounded;

import fi.kaiku.insight.disclosure.SafeStrata;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.insight.statistics.Distribution;
import fi.kaiku.insight.statistics.Mean;
import fi.kaiku.insight.statistics.Moments;
import fi.kaiku.insight.statistics.Weighting;
import fi.kaiku.insight.statistics.Weighting.WeightedShare;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Figures of an item in which each stratum counts as much as it had visits.
final class WeightedFigures {

    private final SafeStrata strata;
    private final List<long[]> slots;
    private final Weighting weighting;

    private WeightedFigures(SafeStrata strata, Weighting weighting) {
        this.strata = strata;
        this.slots = strata.slots();
        this.weighting = weighting;
    }

    /// @param effectiveN   respondents of equal weight who would know as much; absent where nothing is shown
    /// @param designEffect what the weights cost: 1 nothing, 2 half of the respondents
    record Weighted(
            Status status,
            Figures figures,
            @Nullable Double effectiveN,
            @Nullable Double designEffect) {}

    static Weighted of(SafeStrata strata) {
        return switch (strata.status()) {
            case SUPPRESSED -> new Weighted(Status.SUPPRESSED, Figures.SUPPRESSED, null, null);
            case EMPTY -> new Weighted(Status.EMPTY, Figures.EMPTY, null, null);
            case OK -> {
                Weighting weighting = Objects.requireNonNull(
                        Weighting.of(strata.respondents(), strata.visits()), "every stratum has respondents");
                yield new Weighted(
                        Status.OK,
                        new WeightedFigures(strata, weighting).figures(),
                        rounded(weighting.effectiveN()),
                        rounded(weighting.designEffect()));
            }
        };
    }

    private Figures figures() {
        return switch (strata.item().codes()) {
            case Codes.Points(var values) -> points(values);
            case Codes.Options(var values) -> new Figures(weighting.n(), entries(values), null, null, null, null, null);
            case Codes.Continuous scale -> continuous(scale);
            case Codes.None() -> new Figures(weighting.n(), null, null, null, null, null, null);
        };
    }

    private Figures points(List<BigDecimal> values) {
        double[] points = values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        List<Distribution> answers =
                slots.stream().map(counts -> Distribution.of(points, counts)).toList();
        Mean mean = weighting.mean(answers);
        WeightedShare top = share(points.length - 1);
        boolean bestFirst = strata.item().type().equals("ranking");
        return new Figures(
                weighting.n(),
                entries(values),
                Figures.estimate(mean),
                mean.interval() == null ? null : rounded(weighting.standardDeviation(answers)),
                rounded(weighting.median(answers)),
                bestFirst ? null : Figures.proportion(top.value(), top.interval()),
                strata.item().recommends() ? Figures.score(weighting.netPromoterScore(answers)) : null);
    }

    private Figures continuous(Codes.Continuous scale) {
        long[] respondents = strata.respondents();
        List<Moments> answers = IntStream.range(0, respondents.length)
                .mapToObj(h -> new Moments(respondents[h], slots.get(h)[0], slots.get(h)[1]))
                .toList();
        List<Figures.Entry> bins = IntStream.range(0, scale.bins())
                .mapToObj(bin -> entry(Figures.plain(scale.lowest(bin)), Figures.plain(scale.highest(bin)), 2 + bin))
                .toList();
        Mean mean =
                weighting.mean(answers, scale.min().doubleValue(), scale.step().doubleValue());
        return new Figures(weighting.n(), bins, Figures.estimate(mean), null, null, null, null);
    }

    private List<Figures.Entry> entries(List<?> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> entry(
                        values.get(i) instanceof BigDecimal value ? Figures.plain(value) : values.get(i), null, i))
                .toList();
    }

    private Figures.Entry entry(Object value, @Nullable BigDecimal to, int slot) {
        WeightedShare share = share(slot);
        return new Figures.Entry(
                value,
                to,
                Arrays.stream(inStrata(slot)).sum(),
                rounded(share.value()),
                rounded(share.interval().low()),
                rounded(share.interval().high()));
    }

    private WeightedShare share(int slot) {
        return weighting.share(inStrata(slot));
    }

    private long[] inStrata(int slot) {
        return slots.stream().mapToLong(counts -> counts[slot]).toArray();
    }
}
