package fi.kaiku.insight.comparison;

import fi.kaiku.insight.FigureColumns;
import fi.kaiku.insight.Figures;
import fi.kaiku.insight.comparison.Comparison.MeanDifference;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.FigureTable.Dimension;
import fi.kaiku.insight.table.FigureTable.Group;
import fi.kaiku.insight.table.FigureTable.OfSurvey;
import fi.kaiku.insight.table.FigureTable.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// A comparison as a table of two dimensions: the groups, and the question with its answers.
final class ComparisonTable {

    private static final List<String> FIGURES = Stream.of(
                    FigureColumns.OF_GROUPS,
                    FigureColumns.OF_SHARES,
                    FigureColumns.estimate("difference"),
                    List.of("p", "pHolm"),
                    FigureColumns.estimate("hedgesG"),
                    FigureColumns.estimate("topBoxDifference"),
                    FigureColumns.estimate("npsDifference"))
            .flatMap(List::stream)
            .toList();

    private final Comparison comparison;
    private final Place item;
    private final List<Place> answers;

    private ComparisonTable(Comparison comparison) {
        this.comparison = comparison;
        this.item = Place.item(comparison.question(), comparison.row());
        this.answers = comparison.groups().stream()
                .map(Comparison.Group::distribution)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(Figures.Entry::code)
                .distinct()
                .map(value -> Place.answer(comparison.question(), comparison.row(), value))
                .toList();
    }

    /// @param place of a group, by its key
    static FigureTable of(Comparison comparison, Function<String, Place> place) {
        ComparisonTable table = new ComparisonTable(comparison);
        List<Place> groups = comparison.groups().stream()
                .map(group -> place.apply(group.key()))
                .toList();
        return new FigureTable(
                new OfSurvey(comparison.survey()),
                "comparison",
                List.of(
                        new Dimension("group", List.of("group"), false, groups),
                        new Dimension(
                                "item",
                                List.of("question", "row", "value"),
                                false,
                                Stream.concat(Stream.of(table.item), table.answers.stream())
                                        .toList())),
                FIGURES,
                comparison.groups().stream().flatMap(table::groups).toList());
    }

    private Stream<Group> groups(Comparison.Group group) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(List.of(group.key(), item.code()), group.status(), figures(group)));
        Map<String, Figures.Entry> entries = new LinkedHashMap<>();
        if (group.status() == Status.OK && group.distribution() != null) {
            group.distribution().forEach(entry -> entries.put(answer(entry.code()), entry));
        }
        for (Place answer : answers) {
            Figures.Entry entry = entries.get(answer.code());
            groups.add(new Group(
                    List.of(group.key(), answer.code()),
                    group.status(),
                    entry == null ? Map.of() : FigureColumns.of(entry)));
        }
        return groups.stream();
    }

    private String answer(String value) {
        return Place.answer(comparison.question(), comparison.row(), value).code();
    }

    private static Map<String, Number> figures(Comparison.Group group) {
        Map<String, Number> figures = FigureColumns.of(
                group.n(), group.mean(), group.standardDeviation(), group.median(), group.topBox(), group.nps());
        MeanDifference difference = group.difference();
        if (difference != null) {
            FigureColumns.add(
                    figures,
                    "difference",
                    new Figures.Estimate(difference.value(), difference.low(), difference.high()));
            figures.put("p", difference.p());
            figures.put("pHolm", difference.pHolm());
            Comparison.Effect effect = difference.effect();
            FigureColumns.add(
                    figures, effect.name(), new Figures.Estimate(effect.value(), effect.low(), effect.high()));
        }
        FigureColumns.add(figures, "topBoxDifference", group.topBoxDifference());
        FigureColumns.add(figures, "npsDifference", group.npsDifference());
        return figures;
    }
}
