package fi.kaiku.insight.release;

import fi.kaiku.insight.disclosure.Segment;
import fi.kaiku.insight.release.Ledger.Key;
import fi.kaiku.insight.release.Release.Months;
import fi.kaiku.insight.release.Sharers.Asking;
import fi.kaiku.insight.release.Sharers.Sharer;
import fi.kaiku.survey.PublishedVersion;
import fi.kaiku.survey.SurveyCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/// Enters months into the ledger when they are released for the first time.
@ApplicationScoped
class FreezeTallies {

    private final Ledger ledger;
    private final SurveyCatalog catalog;

    FreezeTallies(Ledger ledger, SurveyCatalog catalog) {
        this.ledger = ledger;
        this.catalog = catalog;
    }

    /// One release is made at a time.
    void lock() {
        ledger.lock();
    }

    /// @param asking  of the museums that share
    /// @param surveys of these museums, and of those that were told of together with them
    /// @return every month of the ledger, of these surveys
    Map<Key, long[]> freeze(List<Asking> asking, List<Sharer> sharing, Months months, Set<UUID> surveys) {
        Map<UUID, Set<UUID>> museums = new TreeMap<>();
        asking.forEach(one ->
                museums.computeIfAbsent(one.survey(), any -> new TreeSet<>()).add(one.museum()));
        Map<Key, long[]> all = new HashMap<>(ledger.released(surveys));
        Map<Key, long[]> added = new HashMap<>();
        museums.forEach((survey, where) -> catalog.latest(survey).ifPresent(version -> {
            Map<Key, long[]> live = ledger.live(
                    survey,
                    where,
                    places(version),
                    months.from().minusYears(1).atDay(1),
                    months.to().atEndOfMonth());
            Set<String> segments = new HashSet<>(Set.of(Segment.EVERYBODY));
            live.keySet().forEach(key -> segments.add(key.segment()));
            all.keySet().stream()
                    .filter(key -> key.survey().equals(survey))
                    .forEach(key -> segments.add(key.segment()));
            for (UUID museum : where) {
                for (YearMonth month = months.from(); !month.isAfter(months.to()); month = month.plusMonths(1)) {
                    freeze(museum, survey, month, segments, live, all, added);
                }
            }
        }));
        ledger.add(added, sharing.stream().collect(Collectors.toMap(Sharer::museum, Sharer::organisation)));
        return all;
    }

    /// Everybody of a month is entered even where there is nobody; a segment only where there is somebody.
    private static void freeze(
            UUID museum,
            UUID survey,
            YearMonth month,
            Set<String> segments,
            Map<Key, long[]> live,
            Map<Key, long[]> all,
            Map<Key, long[]> added) {
        if (all.containsKey(new Key(museum, survey, month, Segment.EVERYBODY))) {
            return;
        }
        for (String segment : segments) {
            Key key = new Key(museum, survey, month, segment);
            long[] counts = Ledger.counted(key, live, all);
            if (segment.equals(Segment.EVERYBODY) || counts.length > 0) {
                all.put(key, counts);
                added.put(key, counts);
            }
        }
    }

    private static int places(PublishedVersion version) {
        return version.codebook().items().stream()
                        .flatMap(item -> item.places().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1)
                + 1;
    }
}
