package fi.kaiku.insight.release;

import fi.kaiku.insight.disclosure.Cell;
import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.Lattice;
import fi.kaiku.insight.disclosure.Period;
import fi.kaiku.insight.disclosure.Place;
import fi.kaiku.insight.disclosure.RawRelease;
import fi.kaiku.insight.disclosure.ReleaseTable;
import fi.kaiku.insight.disclosure.Segment;
import fi.kaiku.insight.disclosure.UnsafeReleaseException;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Care;
import fi.kaiku.insight.release.Release.Months;
import fi.kaiku.insight.release.Sharers.Sharer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes the tables of one release.
///
/// @param clusterId null for all museums
/// @param months    of the release
/// @param begun     the first month that was ever told of these museums
/// @param segments  by which respondents are told apart
/// @param told      by earlier releases, of the years that the months are in
/// @param readers   museums whose exact results somebody reads, for each such somebody
record ReleaseTables(
        @Nullable UUID clusterId,
        Months months,
        YearMonth begun,
        List<String> segments,
        List<Sharer> sharing,
        Measures.Asked asked,
        Counts counts,
        Told told,
        List<Set<UUID>> readers) {

    /// Measures that are asked in the same surveys stand on the same submissions.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where nothing can be made safe
    List<ReleasedTable> all() {
        Map<Set<UUID>, List<Measure>> bySurveys = asked.all().stream()
                .collect(Collectors.groupingBy(Measure::surveys, LinkedHashMap::new, Collectors.toList()));
        return bySurveys.entrySet().stream()
                .flatMap(group -> tables(group.getKey(), group.getValue()))
                .toList();
    }

    private Stream<ReleasedTable> tables(Set<UUID> surveys, List<Measure> items) {
        List<Place> places = Sharers.places(
                sharing.stream()
                        .filter(sharer -> asks(sharer.museum(), surveys))
                        .toList(),
                clusterId);
        if (places.isEmpty()) {
            return Stream.of();
        }
        List<Measure> measures = new ArrayList<>();
        measures.add(Measures.submissions(surveys, Care.PRESENCE));
        measures.addAll(items);
        Told before = told.of(measures);
        Set<String> apart = new LinkedHashSet<>(segments);
        before.segments().forEach(apart::add);
        apart.retainAll(asked.segments().keySet());
        Care care = apart.stream().anyMatch(asked.sensitive()::contains) ? Care.SENSITIVE_ANSWERS : Care.PRESENCE;
        Lattice lattice = Lattice.of(
                Stream.concat(places.stream(), before.places()).collect(Collectors.toCollection(LinkedHashSet::new)),
                Stream.concat(closed(), before.periods()).collect(Collectors.toCollection(LinkedHashSet::new)),
                apart.stream().map(asked.segments()::get).toList(),
                counts.presence(surveys));
        List<RawRelease> raw = measures.stream()
                .map(measure -> raw(measure, care, lattice, Set.copyOf(places), before.of(List.of(measure))))
                .toList();
        List<ReleaseTable> safe = protect(raw, items);
        return IntStream.range(0, measures.size()).mapToObj(i -> ReleasedTable.of(measures.get(i), safe.get(i)));
    }

    private boolean asks(UUID museum, Set<UUID> surveys) {
        Lattice.Presence presence = counts.presence(surveys);
        return Stream.iterate(months.from(), month -> !month.isAfter(months.to()), month -> month.plusMonths(1))
                .anyMatch(month -> presence.asked(museum, month));
    }

    /// The quarters that are closed, of the years that the months are in, and those of the years that are told whole.
    private Stream<Period> closed() {
        Stream<Period> years = IntStream.rangeClosed(
                        months.from().getYear(), months.to().getYear())
                .mapToObj(Period::year)
                .filter(year -> !year.first().isBefore(begun)
                        && !YearMonth.from(year.to()).isAfter(months.to()));
        YearMonth january = months.from().withMonth(1);
        Stream<Period> quarters = Stream.iterate(
                        january, month -> !month.isAfter(months.to()), month -> month.plusMonths(3))
                .map(Period::quarter);
        return Stream.concat(years, quarters);
    }

    private RawRelease raw(Measure measure, Care care, Lattice lattice, Set<Place> places, Told before) {
        Item item = measure.item().within(care);
        long[][] counted =
                lattice.count(counts.of(measure, before.surveys()), item.codes().slots());
        return new RawRelease(item, lattice, counted, cell -> shows(cell, places), before.cells(), readers);
    }

    private static List<ReleaseTable> protect(List<RawRelease> raw, List<Measure> items) {
        try {
            return Disclosure.protect(raw.getFirst(), raw.subList(1, raw.size()));
        } catch (UnsafeReleaseException e) {
            throw ReleaseProblems.unsafe(
                    items.stream().map(Measure::key).distinct().collect(Collectors.joining(", ")), e);
        }
    }

    /// Periods that end within the months, and of which every month was or is told.
    private boolean shows(Cell cell, Set<Place> places) {
        YearMonth last = YearMonth.from(cell.period().to());
        return places.contains(cell.place())
                && !cell.period().first().isBefore(begun)
                && !last.isBefore(months.from())
                && !last.isAfter(months.to())
                && (cell.segment().equals(Segment.EVERYBODY) || segments.contains(Segment.question(cell.segment())));
    }
}
