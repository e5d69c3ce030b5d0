package fi.kaiku.insight.release;

import fi.kaiku.insight.disclosure.Place;
import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Views;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Museums that take part in what others see, and where and since when they asked.
@ApplicationScoped
class Sharers {

    private final Views views;

    Sharers(Views views) {
        this.views = views;
    }

    /// @param kind the type of its owner
    record Sharer(UUID museum, UUID organisation, String kind) {}

    /// Where a survey is answered.
    ///
    /// @param from the first month in which it was open
    /// @param to   the last; null while it stays open
    record Asking(
            UUID survey,
            UUID museum,
            YearMonth from,
            @Nullable YearMonth to) {

        boolean covers(YearMonth month) {
            return !month.isBefore(from) && (to == null || !month.isAfter(to));
        }
    }

    /// Those of a cluster, or of any cluster, that share tables or more. In order of their ids.
    List<Sharer> of(@Nullable UUID clusterId) {
        Conditions conditions = new Conditions().and("c.sharing <> ?", "none");
        if (clusterId != null) {
            conditions.and("c.cluster_id = ?", clusterId);
        }
        String sql = """
                select distinct m.museum_id, m.organisation_id, m.owner_type
                from v_cluster_members c join v_museums m on m.museum_id = c.museum_id
                where %s order by m.museum_id""".formatted(conditions.sql());
        return views.query(sql, List.of(conditions), rows -> {
            List<Sharer> sharers = new ArrayList<>();
            while (rows.next()) {
                sharers.add(
                        new Sharer(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getString(3)));
            }
            return sharers;
        });
    }

    /// Where and when all museums asked. One asks from the month in which it got its collector, or from the January of
    /// its first answer where answers were brought in that are older.
    List<Asking> asking() {
        String sql = """
                with answered as materialized (
                    select organisation_id, survey_id, museum_id, min(day) as since from v_monthly_tallies
                    where segment = '' group by 1, 2, 3)
                select c.survey_id, c.museum_id, c.created_at, c.opens_at, c.closes_at, a.since
                from v_collectors c join v_museums m on m.museum_id = c.museum_id
                left join answered a on a.organisation_id = m.organisation_id and a.survey_id = c.survey_id
                    and a.museum_id = c.museum_id
                order by c.survey_id, c.museum_id""";
        return views.query(sql, List.of(), rows -> {
            List<Asking> asking = new ArrayList<>();
            while (rows.next()) {
                YearMonth placed = month(rows.getObject(3, OffsetDateTime.class));
                LocalDate first = rows.getObject(6, LocalDate.class);
                YearMonth since = first == null || !YearMonth.from(first).isBefore(placed)
                        ? placed
                        : YearMonth.of(first.getYear(), 1);
                OffsetDateTime opens = rows.getObject(4, OffsetDateTime.class);
                OffsetDateTime closes = rows.getObject(5, OffsetDateTime.class);
                asking.add(new Asking(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        opens == null || month(opens).isBefore(since) ? since : month(opens),
                        closes == null ? null : month(closes)));
            }
            return asking;
        });
    }

    /// The first day on which any of the museums was answered; empty where none was.
    Optional<LocalDate> firstAnswer(List<Sharer> sharers) {
        Conditions of = new Conditions()
                .and("segment = ?", "")
                .andAny(
                        "organisation_id = any (?)",
                        "uuid",
                        sharers.stream().map(Sharer::organisation).toList())
                .andAny(
                        "museum_id = any (?)",
                        "uuid",
                        sharers.stream().map(Sharer::museum).toList());
        return views.query("select min(day) from v_daily_tallies where " + of.sql(), List.of(of), rows -> {
            rows.next();
            return Optional.ofNullable(rows.getObject(1, LocalDate.class));
        });
    }

    /// Museums whose exact results one reader knows, for each reader: the staff of an organisation, or a person who
    /// works for several.
    List<Set<UUID>> readers() {
        String sql = "select reader_id, museum_id from v_known_museums";
        return views.query(sql, List.of(), rows -> {
            Map<UUID, Set<UUID>> read = new HashMap<>();
            while (rows.next()) {
                read.computeIfAbsent(rows.getObject(1, UUID.class), any -> new HashSet<>())
                        .add(rows.getObject(2, UUID.class));
            }
            return read.values().stream().distinct().toList();
        });
    }

    /// The places that a release of the cluster, or of all, tells of: of a cluster also each museum.
    static List<Place> places(List<Sharer> sharers, @Nullable UUID clusterId) {
        List<Place> places = new ArrayList<>();
        if (sharers.isEmpty()) {
            return places;
        }
        Function<Collection<Sharer>, Set<UUID>> museums =
                some -> some.stream().map(Sharer::museum).collect(Collectors.toSet());
        if (clusterId != null) {
            places.add(new Place("cluster:" + clusterId, museums.apply(sharers)));
            sharers.forEach(sharer -> places.add(Place.museum(sharer.museum())));
        } else {
            places.add(new Place("all", museums.apply(sharers)));
            sharers.stream()
                    .collect(Collectors.groupingBy(Sharer::kind, TreeMap::new, Collectors.toList()))
                    .forEach((kind, some) -> places.add(new Place("kind:" + kind, museums.apply(some))));
        }
        return places;
    }

    private static YearMonth month(OffsetDateTime instant) {
        return YearMonth.from(instant.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
