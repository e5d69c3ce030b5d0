package fi.kaiku.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The figures of a group under the names that they have in tables.
public final class FigureColumns {

    public static final List<String> OF_GROUPS = List.of(
            "n",
            "mean",
            "mean.low",
            "mean.high",
            "standardDeviation",
            "median",
            "topBox",
            "topBox.low",
            "topBox.high",
            "nps",
            "nps.low",
            "nps.high",
            "promoters",
            "passives",
            "detractors");

    public static final List<String> OF_SHARES = List.of("share", "share.low", "share.high");

    public static final List<String> OF_WEIGHTS = List.of("effectiveN", "designEffect");

    private final SequencedMap<String, Number> columns = new LinkedHashMap<>();

    private FigureColumns() {}

    public static Map<String, Number> of(
            @Nullable Long n,
            Figures.@Nullable Estimate mean,
            @Nullable Double standardDeviation,
            @Nullable Double median,
            Figures.@Nullable Proportion topBox,
            Figures.@Nullable Score nps) {
        FigureColumns figures = new FigureColumns();
        figures.put("n", n);
        if (mean != null) {
            figures.interval("mean", mean.value(), mean.low(), mean.high());
        }
        figures.put("standardDeviation", standardDeviation);
        figures.put("median", median);
        if (topBox != null) {
            figures.interval("topBox", topBox.share(), topBox.low(), topBox.high());
        }
        if (nps != null) {
            figures.interval("nps", nps.score(), nps.low(), nps.high());
            figures.put("promoters", nps.promoters());
            figures.put("passives", nps.passives());
            figures.put("detractors", nps.detractors());
        }
        return figures.columns;
    }

    public static Map<String, Number> of(Figures.Entry entry) {
        FigureColumns figures = new FigureColumns();
        figures.put("n", entry.n());
        figures.interval("share", entry.share(), entry.low(), entry.high());
        return figures.columns;
    }

    static void addWeights(Map<String, Number> figures, @Nullable Double effectiveN, @Nullable Double designEffect) {
        if (effectiveN != null && designEffect != null) {
            figures.put("effectiveN", effectiveN);
            figures.put("designEffect", designEffect);
        }
    }

    /// Adds a figure with its bounds, where there is one.
    public static void add(Map<String, Number> figures, String name, Figures.@Nullable Estimate estimate) {
        if (estimate != null) {
            figures.put(name, estimate.value());
            figures.put(name + ".low", estimate.low());
            figures.put(name + ".high", estimate.high());
        }
    }

    /// The names of a figure and its bounds.
    public static List<String> estimate(String name) {
        return List.of(name, name + ".low", name + ".high");
    }

    private void interval(String name, double value, double low, double high) {
        add(columns, name, new Figures.Estimate(value, low, high));
    }

    private void put(String name, @Nullable Number value) {
        if (value != null) {
            columns.put(name, value);
        }
    }
}
