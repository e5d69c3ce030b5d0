package fi.kaiku.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Sums of the daily tallies, read from the views of the migrations. PostgreSQL adds up slot by slot, in plain `sum`s:
/// measured, that costs half of fetching the arrays and adding them here, and a third of unnesting them.
@ApplicationScoped
class Tallies {

    /// Items of up to so many slots share a statement; the sums of a wide scale would be evaluated for each of them.
    private static final int NARROW = 16;

    private static final String FIRST_AND_LAST = """
            select (select min(completed_at) from v_submission_times where %s),
                   (select max(completed_at) from v_submission_times where %s)""";

    private final Views views;

    Tallies(Views views) {
        this.views = views;
    }

    /// What was counted of each item, and between which days.
    record Totals(
            Map<String, long[]> counts,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        long[] of(Item item) {
            return counts.getOrDefault(
                    key(item.question(), item.tallyRow()),
                    new long[1 + item.codes().slots()]);
        }
    }

    /// The first and the last submission.
    record Span(OffsetDateTime first, OffsetDateTime last) {}

    Totals totals(Selection selection, List<Item> items) {
        if (selection.museums().isEmpty()) {
            return new Totals(Map.of(), null, null);
        }
        List<Part> parts = items.stream().collect(Collectors.partitioningBy(Tallies::isNarrow)).values().stream()
                .filter(some -> !some.isEmpty())
                .map(some -> Part.of(selection, some))
                .toList();
        String sql = parts.stream().map(Part::sql).collect(Collectors.joining(" union all "));
        return views.query(sql, parts.stream().map(Part::conditions).toList(), Tallies::totals);
    }

    private static boolean isNarrow(Item item) {
        return item.codes().slots() <= NARROW;
    }

    /// The sums of some of the items.
    private record Part(List<Item> items, Conditions conditions) {

        static Part of(Selection selection, List<Item> items) {
            List<String> questions =
                    items.stream().map(Item::question).distinct().toList();
            return new Part(items, Tallies.conditions(selection).andAny("question = any (?)", "text", questions));
        }

        String sql() {
            return "select question, item_row, min(day), max(day), %s from v_daily_tallies where %s group by 1, 2"
                    .formatted(sums(items), conditions.sql());
        }
    }

    /// What was counted of one item in each period in which there was something, by the period's first day.
    SortedMap<LocalDate, long[]> byPeriod(Selection selection, Item item, Granularity granularity) {
        if (selection.museums().isEmpty()) {
            return new TreeMap<>();
        }
        Conditions conditions =
                conditions(selection).and("question = ?", item.question()).and("item_row = ?", item.tallyRow());
        String sql = "select date_trunc('%s', day::timestamp)::date, %s from v_daily_tallies where %s group by 1"
                .formatted(granularity.code(), sums(List.of(item)), conditions.sql());
        return views.query(sql, List.of(conditions), rows -> {
            SortedMap<LocalDate, long[]> counts = new TreeMap<>();
            while (rows.next()) {
                counts.put(rows.getObject(1, LocalDate.class), counts(rows.getArray(2)));
            }
            return counts;
        });
    }

    /// The hours of the first and the last submission, looked up around the first and last local day on which there was
    /// one: a local day begins and ends less than a day away from the UTC day of the same date.
    Optional<Span> span(Selection selection, Totals totals) {
        LocalDate firstDay = totals.firstDay();
        LocalDate lastDay = totals.lastDay();
        if (firstDay == null || lastDay == null) {
            return Optional.empty();
        }
        List<Conditions> conditions = List.of(around(selection, firstDay), around(selection, lastDay));
        String sql = FIRST_AND_LAST.formatted(
                conditions.get(0).sql(), conditions.get(1).sql());
        return views.query(sql, conditions, rows -> {
            rows.next();
            OffsetDateTime first = rows.getObject(1, OffsetDateTime.class);
            OffsetDateTime last = rows.getObject(2, OffsetDateTime.class);
            return first == null || last == null ? Optional.empty() : Optional.of(new Span(hour(first), hour(last)));
        });
    }

    private static Conditions around(Selection selection, LocalDate day) {
        Filter filter = selection.filter();
        return common(selection)
                .and("completed_at >= ?", day.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .and("completed_at < ?", day.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC))
                .andChosen("segments && ?", "text", filter.segment());
    }

    private static Conditions conditions(Selection selection) {
        return common(selection)
                .andAny("segment = any (?)", "text", selection.filter().tallySegments());
    }

    /// The conditions on columns that tallies and submissions share.
    private static Conditions common(Selection selection) {
        Filter filter = selection.filter();
        Conditions conditions = new Conditions()
                .andAny("organisation_id = any (?)", "uuid", selection.organisationIds())
                .and("survey_id = ?", selection.surveyId())
                .andAny("museum_id = any (?)", "uuid", selection.museumIds())
                .andChosen(
                        "collector_id in (select collector_id from v_collectors where service_point_id = any (?))",
                        "uuid",
                        filter.servicePoint())
                .andChosen("collector_id = any (?)", "uuid", filter.collector())
                .andChosen("channel = any (?)", "text", filter.channel())
                .andChosen("language = any (?)", "text", filter.language())
                .andChosen("version = any (?)", "int4", filter.version())
                .andChosen("phase = any (?)", "text", filter.phase());
        if (filter.from() != null) {
            conditions.and("day >= ?", filter.from());
        }
        if (filter.to() != null) {
            conditions.and("day <= ?", filter.to());
        }
        return conditions;
    }

    private static String sums(List<Item> items) {
        int widest =
                items.stream().mapToInt(item -> 1 + item.codes().slots()).max().orElse(1);
        return IntStream.rangeClosed(1, widest)
                .mapToObj("sum(counts[%d])"::formatted)
                .collect(Collectors.joining(", ", "array[", "]::bigint[]"));
    }

    private static Totals totals(ResultSet rows) throws SQLException {
        Map<String, long[]> counts = new HashMap<>();
        List<LocalDate> days = new ArrayList<>();
        while (rows.next()) {
            counts.put(key(rows.getString(1), rows.getString(2)), counts(rows.getArray(5)));
            days.add(rows.getObject(3, LocalDate.class));
            days.add(rows.getObject(4, LocalDate.class));
        }
        return new Totals(
                counts,
                days.stream().min(LocalDate::compareTo).orElse(null),
                days.stream().max(LocalDate::compareTo).orElse(null));
    }

    /// Slots that came with a later version are missing from earlier tallies: nobody chose them.
    private static long[] counts(Array sums) throws SQLException {
        return Arrays.stream((Long[]) sums.getArray())
                .mapToLong(sum -> sum == null ? 0 : sum)
                .toArray();
    }

    private static String key(String question, String row) {
        return question + '/' + row;
    }

    private static OffsetDateTime hour(OffsetDateTime instant) {
        return instant.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.HOURS);
    }
}
