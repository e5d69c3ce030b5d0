package fi.kaiku.insight.release;

import fi.kaiku.insight.FigureColumns;
import fi.kaiku.insight.Figures;
import fi.kaiku.insight.Granularity;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.FigureTable.Dimension;
import fi.kaiku.insight.table.FigureTable.Group;
import fi.kaiku.insight.table.FigureTable.Name;
import fi.kaiku.insight.table.FigureTable.OfSeveral;
import fi.kaiku.insight.table.FigureTable.Place;
import fi.kaiku.insight.table.FigureTable.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Benchmarks as a table of three dimensions: a scale with its answers, periods, and places. Published figures of
/// others stand at places of their own.
final class BenchmarkTable {

    private static final List<String> FIGURES = Stream.of(
                    List.of("museums"), FigureColumns.OF_GROUPS, FigureColumns.OF_SHARES)
            .flatMap(List::stream)
            .toList();

    private final Benchmarks benchmarks;
    private final MeasureWords words;
    private final MeasureWords.Asked asked;
    private final Map<String, Place> items = new LinkedHashMap<>();
    private final Map<String, Place> periods = new TreeMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();

    private BenchmarkTable(Benchmarks benchmarks, MeasureWords words) {
        this.benchmarks = benchmarks;
        this.words = words;
        this.asked = words.asked(List.of());
    }

    static FigureTable of(Benchmarks benchmarks, MeasureWords words) {
        BenchmarkTable table = new BenchmarkTable(benchmarks, words);
        benchmarks.scales().forEach(table::add);
        benchmarks.references().forEach(table::add);
        return new FigureTable(
                new OfSeveral(benchmarks.construct(), words.title(benchmarks.construct())),
                "benchmarks",
                List.of(
                        dimension("item", List.of("construct", "row", "type", "scale", "value"), table.items),
                        new Dimension("period", List.of("from", "to"), true, List.copyOf(table.periods.values())),
                        dimension("place", List.of("place", "which"), table.places)),
                FIGURES,
                table.groups);
    }

    private static Dimension dimension(String name, List<String> columns, Map<String, Place> places) {
        return new Dimension(name, columns, false, List.copyOf(places.values()));
    }

    private void add(Benchmarks.Scale scale) {
        Granularity interval = Granularity.named(benchmarks.interval()).orElseThrow();
        Place item = item(scale.row(), scale.type(), range(scale.values()));
        for (Benchmarks.Period period : scale.periods()) {
            String when = period(interval, period.from(), period.to());
            period.groups().forEach(group -> add(scale, item, when, group));
        }
    }

    private void add(Benchmarks.Scale scale, Place item, String when, Benchmarks.Group group) {
        String which = which(group);
        Place place = Place.labelled(
                which == null ? group.place() : group.place() + ":" + which,
                Arrays.asList(group.place(), which),
                new Word("place." + group.place()),
                words.place(group.place(), which));
        places.putIfAbsent(place.code(), place);
        Map<String, Number> figures = FigureColumns.of(
                group.n(), group.mean(), group.standardDeviation(), group.median(), group.topBox(), group.nps());
        if (group.status() == Status.OK) {
            figures.put("museums", (long) group.museums());
        }
        groups.add(new Group(List.of(item.code(), when, place.code()), group.status(), figures));
        Map<String, Figures.Entry> entries = new HashMap<>();
        if (group.distribution() != null) {
            group.distribution().forEach(entry -> entries.put(entry.code(), entry));
        }
        for (Object value : scale.values()) {
            Place answer = answer(item, scale.row(), value.toString());
            Figures.Entry entry = entries.get(value.toString());
            groups.add(new Group(
                    List.of(answer.code(), when, place.code()),
                    group.status(),
                    entry == null ? Map.of() : FigureColumns.of(entry)));
        }
    }

    private @Nullable String which(Benchmarks.Group group) {
        UUID id = group.place().equals("cluster") ? benchmarks.cluster() : group.museum();
        return id == null ? group.kind() : id.toString();
    }

    /// A figure that somebody else published, of a whole year.
    private void add(ReferenceValueResource.View reference) {
        boolean scaled = reference.scaleMin() != null && reference.scaleMax() != null;
        Place item = item(null, null, scaled ? reference.scaleMin() + ".." + reference.scaleMax() : null);
        LocalDate year = LocalDate.of(reference.year(), 1, 1);
        Place place = Place.labelled(
                "reference:" + reference.id(),
                List.of("reference", reference.id().toString()),
                new Word("place.reference"),
                new Name(MeasureWords.asItIs("%s (%s)".formatted(reference.source(), reference.country()))));
        places.putIfAbsent(place.code(), place);
        Map<String, Number> figures = new HashMap<>();
        if (reference.n() != null) {
            figures.put("n", reference.n());
        }
        figures.put(
                switch (reference.figure()) {
                    case MEAN -> "mean";
                    case SHARE -> "share";
                    case NPS -> "nps";
                },
                reference.value());
        String when = period(Granularity.YEAR, year, year.plusYears(1).minusDays(1));
        groups.add(new Group(List.of(item.code(), when, place.code()), Status.OK, figures));
    }

    private Place item(@Nullable String row, @Nullable String type, @Nullable String range) {
        String code = Stream.of(benchmarks.construct(), row, type, range)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(":"));
        return items.computeIfAbsent(code, key -> place(key, row, type, range, null));
    }

    private Place answer(Place item, @Nullable String row, String value) {
        return items.computeIfAbsent(
                item.code() + "=" + value,
                key -> place(key, row, item.cells().get(2), item.cells().get(3), value)
                        .within(item.code()));
    }

    private Place place(
            String code, @Nullable String row, @Nullable String type, @Nullable String range, @Nullable String value) {
        String construct = benchmarks.construct();
        return Place.labelled(
                code,
                Arrays.asList(construct, row, type, range, value),
                new Name(words.title(construct)),
                row == null ? null : asked.part(construct, row),
                null,
                null,
                value == null ? null : asked.part(construct, value));
    }

    private String period(Granularity interval, LocalDate from, LocalDate to) {
        String code = interval.codeOf(from);
        periods.putIfAbsent(code, new Place(code, List.of(from.toString(), to.toString()), null, null));
        return code;
    }

    private static @Nullable String range(List<Object> values) {
        return !values.isEmpty() && values.stream().allMatch(Number.class::isInstance)
                ? values.getFirst() + ".." + values.getLast()
                : null;
    }
}
