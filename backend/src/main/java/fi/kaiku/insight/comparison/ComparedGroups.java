package fi.kaiku.insight.comparison;

import fi.kaiku.insight.Figures;
import fi.kaiku.insight.Side;
import fi.kaiku.insight.comparison.Comparison.Effect;
import fi.kaiku.insight.comparison.Comparison.MeanDifference;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.statistics.Difference;
import fi.kaiku.insight.statistics.EffectSize;
import fi.kaiku.insight.statistics.Holm;
import fi.kaiku.insight.statistics.StudentTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Sets groups against each other. Only those that show take part: what is hidden must not follow from the
/// difference between a group and the rest.
final class ComparedGroups {

    private ComparedGroups() {}

    /// A test of one group against the others.
    private record Contrast(
            @Nullable StudentTest test, @Nullable EffectSize effect, Side one, Side others) {}

    /// @param reference key of a group that shows; null to set each against all others
    static List<Comparison.Group> of(SequencedMap<String, SafeTable.Group> groups, @Nullable String reference) {
        Map<String, Contrast> contrasts = contrasts(sides(groups), reference);
        Map<String, Double> adjusted = adjusted(contrasts);
        List<Comparison.Group> compared = new ArrayList<>();
        groups.forEach((key, group) -> compared.add(group(key, group, contrasts.get(key), adjusted.get(key))));
        return compared;
    }

    private static SequencedMap<String, Side> sides(Map<String, SafeTable.Group> groups) {
        SequencedMap<String, Side> sides = new LinkedHashMap<>();
        groups.forEach((key, group) -> {
            if (group.status() == Status.OK) {
                Side.of(group).ifPresent(side -> sides.put(key, side));
            }
        });
        return sides;
    }

    private static Map<String, Contrast> contrasts(Map<String, Side> sides, @Nullable String reference) {
        Map<String, Contrast> contrasts = new LinkedHashMap<>();
        sides.forEach((key, side) -> sides.entrySet().stream()
                .filter(other -> !other.getKey().equals(key))
                .filter(other -> reference == null || other.getKey().equals(reference))
                .map(Map.Entry::getValue)
                .reduce(Side::plus)
                .filter(others -> !key.equals(reference))
                .ifPresent(others -> contrasts.put(
                        key,
                        new Contrast(
                                StudentTest.welch(side.summary(), others.summary()),
                                EffectSize.hedgesG(side.summary(), others.summary()),
                                side,
                                others))));
        return contrasts;
    }

    private static Map<String, Double> adjusted(Map<String, Contrast> contrasts) {
        List<String> tested = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        contrasts.forEach((key, contrast) -> {
            if (contrast.test() != null) {
                tested.add(key);
                p.add(contrast.test().p());
            }
        });
        double[] corrected =
                Holm.adjusted(p.stream().mapToDouble(Double::doubleValue).toArray());
        Map<String, Double> adjusted = new LinkedHashMap<>();
        for (int i = 0; i < corrected.length; i++) {
            adjusted.put(tested.get(i), corrected[i]);
        }
        return adjusted;
    }

    private static Comparison.Group group(
            String key, SafeTable.Group group, @Nullable Contrast contrast, @Nullable Double pHolm) {
        Figures f = Figures.of(group);
        return new Comparison.Group(
                key,
                group.status(),
                f.n(),
                f.distribution(),
                f.mean(),
                f.standardDeviation(),
                f.median(),
                f.topBox(),
                f.nps(),
                contrast == null || pHolm == null ? null : difference(contrast, pHolm),
                contrast == null ? null : estimate(contrast.one().topBoxAgainst(contrast.others())),
                contrast == null ? null : estimate(contrast.one().npsAgainst(contrast.others())));
    }

    private static @Nullable MeanDifference difference(Contrast contrast, double pHolm) {
        StudentTest test = contrast.test();
        EffectSize effect = contrast.effect();
        return test == null || effect == null
                ? null
                : new MeanDifference(
                        Figures.rounded(test.difference()),
                        Figures.rounded(test.interval().low()),
                        Figures.rounded(test.interval().high()),
                        Figures.chance(test.p()),
                        Figures.chance(pHolm),
                        new Effect(
                                "hedgesG",
                                Figures.rounded(effect.value()),
                                Figures.rounded(effect.interval().low()),
                                Figures.rounded(effect.interval().high())));
    }

    private static Figures.@Nullable Estimate estimate(@Nullable Difference difference) {
        return difference == null
                ? null
                : new Figures.Estimate(
                        Figures.rounded(difference.value()),
                        Figures.rounded(difference.interval().low()),
                        Figures.rounded(difference.interval().high()));
    }
}
