package fi.kaiku.insight.release;

import fi.kaiku.insight.disclosure.Cell;
import fi.kaiku.insight.disclosure.Period;
import fi.kaiku.insight.disclosure.Place;
import fi.kaiku.insight.disclosure.Status;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What earlier releases told of some measures, of any museums.
///
/// @param tables with the segments of their release
record Told(List<Table> tables) {

    record Table(List<String> segments, ReleasedTable content) {

        Set<UUID> museums() {
            return content.places().stream()
                    .flatMap(place -> place.museums().stream())
                    .collect(Collectors.toSet());
        }
    }

    /// A museum in a month.
    record When(UUID museum, YearMonth month) {}

    static Told by(List<Release> releases) {
        return new Told(releases.stream()
                .flatMap(release -> release.tables().stream().map(content -> new Table(release.segments(), content)))
                .toList());
    }

    /// What has to do with these museums: of others that were told of together with them, and so on.
    Told about(Set<UUID> museums) {
        Set<UUID> reached = new HashSet<>(museums);
        boolean grown;
        do {
            grown = false;
            for (Table table : tables) {
                Set<UUID> theirs = table.museums();
                grown |= theirs.stream().anyMatch(reached::contains) && reached.addAll(theirs);
            }
        } while (grown);
        return new Told(tables.stream()
                .filter(table -> table.museums().stream().anyMatch(reached::contains))
                .toList());
    }

    Told of(List<Measure> measures) {
        return new Told(tables.stream()
                .filter(table -> measures.stream().anyMatch(table.content()::isOf))
                .toList());
    }

    Stream<String> segments() {
        return tables.stream().flatMap(table -> table.segments().stream());
    }

    Set<UUID> museumsAnd(Set<UUID> others) {
        return Stream.concat(others.stream(), tables.stream().flatMap(table -> table.museums().stream()))
                .collect(Collectors.toSet());
    }

    Stream<Place> places() {
        return tables.stream()
                .flatMap(table -> table.content().places().stream())
                .map(ReleasedTable.Somewhere::place);
    }

    Stream<Period> periods() {
        return tables.stream()
                .flatMap(table -> table.content().cells().stream())
                .map(ReleasedTable.Figure::period);
    }

    Map<Cell, Status> cells() {
        Map<Cell, Status> cells = new HashMap<>();
        tables.stream()
                .map(Table::content)
                .forEach(
                        content -> content.cells().forEach(figure -> cells.put(content.cell(figure), figure.status())));
        return cells;
    }

    /// The surveys of which it was counted then: a survey that came to measure it later is not added to what was told.
    Map<When, Set<UUID>> surveys() {
        Map<When, Set<UUID>> surveys = new HashMap<>();
        tables.stream()
                .map(Table::content)
                .forEach(content -> content.cells().stream()
                        .map(content::cell)
                        .forEach(cell -> cell.place()
                                .museums()
                                .forEach(museum -> cell.period()
                                        .eachMonth()
                                        .forEach(month -> surveys.putIfAbsent(
                                                new When(museum, month), Set.copyOf(content.surveys()))))));
        return surveys;
    }
}
