package fi.kaiku.insight.live;

import fi.kaiku.insight.filter.Museum;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Care;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/// What somebody watches. Two readers with equal views see the same.
///
/// @param selection without days
/// @param group     what belonging to the selection tells of a respondent
/// @param items     whose figures are shown
/// @param zones     the clock of each museum of the selection
record LiveView(Selection selection, Care group, List<Item> items, Map<UUID, ZoneId> zones) {

    /// The first and the last date that the museums' clocks have at one moment; mostly they are one.
    record Days(LocalDate first, LocalDate last) {}

    Days today(Clock clock) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        zones.values().forEach(zone -> dates.add(LocalDate.ofInstant(clock.instant(), zone)));
        return dates.isEmpty()
                ? new Days(LocalDate.now(clock), LocalDate.now(clock))
                : new Days(dates.first(), dates.last());
    }

    Selection on(Days days) {
        return selection.between(days.first(), days.last());
    }

    /// The museums by their clocks.
    Map<ZoneId, List<Museum>> museums() {
        return selection.museums().stream().collect(Collectors.groupingBy(museum -> zones.get(museum.id())));
    }

    /// Whether it may be told at which hours people answered: not of those whom an answer picked out, since the few of
    /// an hour could be told from the others.
    boolean tellsHours() {
        return group == Care.PRESENCE;
    }

    /// What is counted, in the order of the groups of its tables.
    List<Item> counted() {
        List<Item> counted = new ArrayList<>();
        counted.add(Item.submissions().within(group));
        items.forEach(item -> counted.add(item.within(group)));
        return Collections.unmodifiableList(counted);
    }
}
