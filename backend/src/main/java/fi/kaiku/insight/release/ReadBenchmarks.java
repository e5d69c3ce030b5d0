package fi.kaiku.insight.release;

import fi.kaiku.insight.Figures;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.museum.MuseumCatalog.MuseumCluster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/// Gathers from the releases of a cluster and of all museums what they tell of a construct.
@ApplicationScoped
class ReadBenchmarks {

    private static final Map<String, Integer> INTERVALS = Map.of("month", 1, "quarter", 3, "year", 12);

    private final Releases releases;
    private final ReferenceValues references;
    private final ReleaseReaders readers;
    private final MuseumCatalog museums;

    ReadBenchmarks(Releases releases, ReferenceValues references, ReleaseReaders readers, MuseumCatalog museums) {
        this.releases = releases;
        this.references = references;
        this.readers = readers;
        this.museums = museums;
    }

    /// @param query all parameters as they came
    @Transactional
    Benchmarks read(BenchmarkParameters parameters, Map<String, List<String>> query) {
        Written written = new Written();
        written.refuseAllBut(Set.of("construct", "cluster", "interval"), query);
        String construct = written.one("construct", parameters.construct(), Optional::of, "A construct.");
        UUID cluster =
                written.one("cluster", parameters.cluster(), this::cluster, "A cluster of museums you may read.");
        String interval = written.one(
                "interval",
                parameters.interval(),
                value -> Optional.of(value).filter(INTERVALS::containsKey),
                "One of year, quarter, month.");
        if (construct == null && parameters.construct().isEmpty()) {
            written.refuse("construct", "value.missing", "Say which construct.");
        }
        if (cluster == null && parameters.cluster().isEmpty()) {
            written.refuse("cluster", "value.missing", "Say which cluster.");
        }
        written.requireUnderstood();
        return benchmarks(
                Objects.requireNonNull(construct),
                Objects.requireNonNull(cluster),
                Objects.requireNonNullElse(interval, "year"));
    }

    private Optional<UUID> cluster(String written) {
        Set<UUID> known = readers.readsEverything() ? museums.clusters() : readers.clusters();
        return known.stream()
                .filter(id -> id.toString().equals(written)
                        || museums.cluster(id)
                                .map(MuseumCluster::slug)
                                .filter(written::equals)
                                .isPresent())
                .findFirst();
    }

    private Benchmarks benchmarks(String construct, UUID cluster, String interval) {
        int months = INTERVALS.getOrDefault(interval, 0);
        Map<List<Object>, Found> scales = new LinkedHashMap<>();
        Stream.concat(releases.published(cluster).stream(), releases.published(null).stream())
                .flatMap(release -> release.tables().stream())
                .filter(table -> table.measure().equals(construct))
                .forEach(table -> scales.computeIfAbsent(identity(table), any -> new Found(table))
                        .add(table, months));
        return new Benchmarks(
                construct,
                cluster,
                interval,
                scales.values().stream().map(Found::scale).toList(),
                references.of(construct).stream()
                        .map(ReferenceValueResource.View::of)
                        .toList());
    }

    private static List<Object> identity(ReleasedTable table) {
        return List.of(Objects.requireNonNullElse(table.row(), ""), table.type(), table.scale());
    }

    /// One scale, while it is gathered from release after release.
    private final class Found {

        private final ReleasedTable first;
        private final TreeMap<LocalDate, List<Benchmarks.Group>> groups = new TreeMap<>();
        private final Map<LocalDate, LocalDate> ends = new TreeMap<>();

        Found(ReleasedTable first) {
            this.first = first;
        }

        void add(ReleasedTable table, int months) {
            table.cells().stream()
                    .filter(cell -> cell.segment() == null && cell.period().months() == months)
                    .forEach(cell -> {
                        ends.put(cell.from(), cell.to());
                        groups.computeIfAbsent(cell.from(), any -> new ArrayList<>())
                                .add(group(table, cell));
                    });
        }

        Benchmarks.Scale scale() {
            return new Benchmarks.Scale(
                    first.row(),
                    first.type(),
                    first.values(),
                    groups.entrySet().stream()
                            .map(period -> new Benchmarks.Period(
                                    period.getKey(),
                                    Objects.requireNonNull(ends.get(period.getKey())),
                                    placed(period.getValue())))
                            .toList());
        }
    }

    private Benchmarks.Group group(ReleasedTable table, ReleasedTable.Figure cell) {
        ReleasedTable.Somewhere place = table.places().get(cell.place());
        String kind = place.key().substring(0, (place.key() + ":").indexOf(':'));
        Museum museum = kind.equals("museum")
                ? museums.museum(place.museums().getFirst()).orElse(null)
                : null;
        SafeTable.Group group = table.group(cell);
        Figures figures = Figures.of(group);
        return new Benchmarks.Group(
                kind,
                museum == null ? null : museum.id(),
                kind.equals("kind") ? place.key().substring("kind:".length()) : null,
                museum == null ? null : museum.name(),
                museum != null && readers.isOwn(museum.id()),
                place.museums().size(),
                cell.status(),
                figures.n(),
                figures.distribution(),
                figures.mean(),
                figures.standardDeviation(),
                figures.median(),
                figures.topBox(),
                figures.nps(),
                null);
    }

    /// In order, the caller's museums with their position.
    private static List<Benchmarks.Group> placed(List<Benchmarks.Group> groups) {
        List<String> order = List.of("cluster", "museum", "kind", "all");
        Optional<Figures.Estimate> cluster = groups.stream()
                .filter(group -> group.place().equals("cluster"))
                .flatMap(group -> Stream.ofNullable(group.mean()))
                .findFirst();
        List<Double> means = groups.stream()
                .filter(group -> group.place().equals("museum"))
                .flatMap(group -> Stream.ofNullable(group.mean()))
                .map(Figures.Estimate::value)
                .toList();
        return groups.stream()
                .map(group -> cluster.map(mean -> placed(group, mean, means)).orElse(group))
                .sorted(Comparator.comparingInt((Benchmarks.Group group) -> order.indexOf(group.place())))
                .toList();
    }

    private static Benchmarks.Group placed(Benchmarks.Group group, Figures.Estimate cluster, List<Double> means) {
        Figures.Estimate mean = group.mean();
        return !group.own() || mean == null
                ? group
                : group.at(Benchmarks.Position.of(mean, BigDecimal.valueOf(cluster.value()), means));
    }
}
