package fi.kaiku.insight.release;

import fi.kaiku.insight.FigureColumns;
import fi.kaiku.insight.Figures;
import fi.kaiku.insight.Granularity;
import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.FigureTable.Dimension;
import fi.kaiku.insight.table.FigureTable.Group;
import fi.kaiku.insight.table.FigureTable.OfSeveral;
import fi.kaiku.insight.table.FigureTable.Place;
import fi.kaiku.insight.table.FigureTable.Word;
import fi.kaiku.insight.table.Tabular;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A release as a table: a row for each measure, place, segment and period, and for each answer within. Its measures
/// share neither answers nor periods, so a cube of it would be nearly empty.
final class ReleaseSheet implements Tabular {

    private static final List<String> FIGURES = Stream.of(FigureColumns.OF_GROUPS, FigureColumns.OF_SHARES)
            .flatMap(List::stream)
            .toList();

    private final Release release;
    private final MeasureWords words;

    ReleaseSheet(Release release, MeasureWords words) {
        this.release = release;
        this.words = words;
    }

    @Override
    public boolean fillsACube() {
        return false;
    }

    @Override
    public FigureTable table() {
        return new Filling().table();
    }

    /// The table, while it is filled.
    private final class Filling {

        private final Map<String, Place> items = new LinkedHashMap<>();
        private final Map<String, Place> places = new LinkedHashMap<>();
        private final Map<String, Place> segments = new LinkedHashMap<>();
        private final Map<String, Place> periods = new LinkedHashMap<>();
        private final List<Group> groups = new ArrayList<>();
        private final Map<List<UUID>, MeasureWords.Asked> askedBy = new HashMap<>();

        FigureTable table() {
            release.tables().forEach(this::add);
            return new FigureTable(
                    new OfSeveral(
                            "%s-%d".formatted(words.slugOf(release.clusterId()), release.number()),
                            words.ofCluster(release.clusterId())),
                    "release",
                    List.of(
                            dimension("item", List.of("measure", "row", "type", "scale", "value"), items),
                            dimension("place", List.of("place", "which"), places),
                            dimension("segment", List.of("segment"), segments),
                            dimension("period", List.of("from", "to"), periods)),
                    FIGURES,
                    groups);
        }

        private void add(ReleasedTable table) {
            MeasureWords.Asked asked = askedBy.computeIfAbsent(table.surveys(), words::asked);
            table.cells().forEach(cell -> add(table, asked, cell));
        }

        private void add(ReleasedTable table, MeasureWords.Asked asked, ReleasedTable.Figure cell) {
            Figures figures = Figures.of(table.group(cell));
            List<String> at = List.of(
                    place(table.places().get(cell.place()).key()), segment(cell.segment(), asked), period(cell));
            add(
                    item(table, asked, null),
                    at,
                    cell,
                    FigureColumns.of(
                            figures.n(),
                            figures.mean(),
                            figures.standardDeviation(),
                            figures.median(),
                            figures.topBox(),
                            figures.nps()));
            Objects.requireNonNullElse(figures.distribution(), List.<Figures.Entry>of())
                    .forEach(entry -> add(item(table, asked, entry.code()), at, cell, FigureColumns.of(entry)));
        }

        private void add(String item, List<String> at, ReleasedTable.Figure cell, Map<String, Number> figures) {
            groups.add(new Group(Stream.concat(Stream.of(item), at.stream()).toList(), cell.status(), figures));
        }

        private String item(ReleasedTable table, MeasureWords.Asked asked, @Nullable String value) {
            String measure = table.measure();
            String row = table.row();
            String scale = table.scale().isEmpty()
                    ? null
                    : table.scale().getFirst().toPlainString() + ".."
                            + table.scale().getLast().toPlainString();
            String code = String.join(
                    ":",
                    Stream.of(measure, row, table.type(), scale, value)
                            .map(String::valueOf)
                            .toList());
            items.computeIfAbsent(
                    code,
                    key -> Place.labelled(
                            key,
                            Arrays.asList(measure.isEmpty() ? null : measure, row, table.type(), scale, value),
                            asked.measure(measure),
                            row == null ? null : asked.part(measure, row),
                            null,
                            null,
                            value == null ? null : asked.part(measure, value)));
            return code;
        }

        /// @param key `museum:id`, `cluster:id`, `kind:name`, `all`
        private String place(String key) {
            places.computeIfAbsent(key, code -> {
                int colon = code.indexOf(':');
                String kind = colon < 0 ? code : code.substring(0, colon);
                String which = colon < 0 ? null : code.substring(colon + 1);
                return Place.labelled(
                        code, Arrays.asList(kind, which), new Word("place." + kind), words.place(kind, which));
            });
            return key;
        }

        private String segment(@Nullable String segment, MeasureWords.Asked asked) {
            String code = Objects.requireNonNullElse(segment, "");
            segments.computeIfAbsent(
                    code,
                    key -> Place.labelled(
                            key, Arrays.asList(segment), segment == null ? null : asked.segment(segment)));
            return code;
        }

        private String period(ReleasedTable.Figure cell) {
            Granularity length = switch (cell.period().months()) {
                case 12 -> Granularity.YEAR;
                case 3 -> Granularity.QUARTER;
                default -> Granularity.MONTH;
            };
            String code = length.codeOf(cell.from());
            periods.computeIfAbsent(
                    code,
                    key -> new Place(
                            key, List.of(cell.from().toString(), cell.to().toString()), null, null));
            return code;
        }

        private static Dimension dimension(String name, List<String> columns, Map<String, Place> places) {
            return new Dimension(name, columns, name.equals("period"), List.copyOf(places.values()));
        }
    }
}
