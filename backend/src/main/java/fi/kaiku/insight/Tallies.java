package fi.kaiku.insight;

import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.filter.Museum;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Views;
import fi.kaiku.insight.question.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
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
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Sums of the daily tallies, read from the views of the migrations. PostgreSQL adds up in plain `sum`s, one
/// a place: measured, that costs half of fetching the arrays and adding them here, and a third of unnesting
/// them.
@ApplicationScoped
public class Tallies {

    /// Each array is taken out of its row once, however many of its places are summed.
    private static final String ROWS =
            "with tallies as (select museum_id, day, counts || '{}'::bigint[] as counts from %s where %s offset 0) ";

    private static final String GROUPED = """
            with tallies as (
                select %s as key, counts || '{}'::bigint[] as counts from %s where %s offset 0)
            select key, %s from tallies group by key""";

    /// So many sums stand in one list: PostgreSQL compares each with all others of its list.
    private static final int PART = 500;

    /// One look at the index for each museum and segment.
    private static final String FIRST_AND_LAST_DAY = """
            select min(first), max(last)
            from unnest(?::uuid[], ?::uuid[]) as museum (id, organisation)
            cross join unnest(?::text[]) as chosen (segment)
            cross join lateral (
                select min(day) as first, max(day) as last from v_daily_tallies
                where organisation_id = museum.organisation and survey_id = ? and museum_id = museum.id
                    and segment = chosen.segment and day >= ? and day <= ?) as days""";

    /// The same with the same parameters, where tables are split: no look is made on a node for each row of another.
    private static final String FIRST_AND_LAST_DAY_OF_NODES = """
            select min(day), max(day) from v_daily_tallies
            where museum_id = any (?) and organisation_id = any (?) and segment = any (?)
                and survey_id = ? and day >= ? and day <= ?""";

    private static final String FIRST_AND_LAST = """
            select (select min(completed_at) from v_submission_times where %s),
                   (select max(completed_at) from v_submission_times where %s)""";

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final Views views;
    private final String firstAndLastDay;

    Tallies(Views views, @ConfigProperty(name = "kaiku.citus") boolean areSplit) {
        this.views = views;
        this.firstAndLastDay = areSplit ? FIRST_AND_LAST_DAY_OF_NODES : FIRST_AND_LAST_DAY;
    }

    /// What was counted of all items, and between which days; between which months where whole months were asked for.
    public record Totals(
            Map<Integer, Long> counts,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        public long[] of(Item item) {
            return item.places().stream()
                    .mapToLong(place -> counts.getOrDefault(place, 0L))
                    .toArray();
        }
    }

    /// The first and the last submission.
    record Span(OffsetDateTime first, OffsetDateTime last) {}

    public Totals totals(Selection selection, List<Item> items) {
        if (selection.museums().isEmpty()) {
            return new Totals(Map.of(), null, null);
        }
        List<Integer> places =
                items.stream().flatMap(item -> item.places().stream()).toList();
        List<List<Integer>> parts =
                places.stream().gather(Gatherers.windowFixed(PART)).toList();
        Conditions conditions = Conditions.onTallies(selection);
        String sql = ROWS.formatted(view(selection, true), conditions.sql())
                + IntStream.range(0, parts.size())
                        .mapToObj(i -> "(select %s%s from tallies) as part%d"
                                .formatted(i == 0 ? "min(day), max(day), " : "", sums(parts.get(i)), i))
                        .collect(Collectors.joining(", ", "select * from ", ""));
        return views.query(sql, List.of(conditions), rows -> {
            rows.next();
            Map<Integer, Long> counts = new HashMap<>();
            for (int part = 0; part < parts.size(); part++) {
                long[] sums = counts(rows.getArray(3 + part));
                for (int i = 0; i < sums.length; i++) {
                    counts.put(parts.get(part).get(i), sums[i]);
                }
            }
            return new Totals(counts, rows.getObject(1, LocalDate.class), rows.getObject(2, LocalDate.class));
        });
    }

    /// What was counted of all items at each museum in each month in which there was something, in this order.
    List<StratumTotals> byMuseumAndMonth(Selection selection, List<Item> items) {
        if (selection.museums().isEmpty()) {
            return List.of();
        }
        List<Integer> places =
                items.stream().flatMap(item -> item.places().stream()).toList();
        Conditions conditions = Conditions.onTallies(selection);
        String sql = ROWS.formatted(view(selection, true), conditions.sql())
                + "select museum_id, date_trunc('month', day::timestamp)::date, %s from tallies group by 1, 2 order by 1, 2"
                        .formatted(sums(places));
        return views.query(sql, List.of(conditions), rows -> {
            List<StratumTotals> strata = new ArrayList<>();
            while (rows.next()) {
                long[] sums = counts(rows.getArray(3));
                Map<Integer, Long> counts = new HashMap<>();
                for (int i = 0; i < sums.length; i++) {
                    counts.put(places.get(i), sums[i]);
                }
                strata.add(
                        new StratumTotals(rows.getObject(1, UUID.class), rows.getObject(2, LocalDate.class), counts));
            }
            return strata;
        });
    }

    /// What was counted of one item in each period in which there was something, by the period's first day.
    public SortedMap<LocalDate, long[]> byPeriod(Selection selection, Item item, Granularity granularity) {
        if (selection.museums().isEmpty()) {
            return new TreeMap<>();
        }
        Conditions conditions = Conditions.onTallies(selection);
        String sql = ROWS.formatted(view(selection, granularity.isOfMonths()), conditions.sql())
                + "select date_trunc('%s', day::timestamp)::date, %s from tallies group by 1"
                        .formatted(granularity.code(), sums(item.places()));
        return views.query(sql, List.of(conditions), rows -> {
            SortedMap<LocalDate, long[]> counts = new TreeMap<>();
            while (rows.next()) {
                long[] sums = counts(rows.getArray(2));
                if (sums[0] > 0) {
                    counts.put(rows.getObject(1, LocalDate.class), sums);
                }
            }
            return counts;
        });
    }

    /// What was counted of one item in each group, by the group's key; groups in which there was nothing are
    /// left out, and so is what belongs to none.
    public SortedMap<String, long[]> byGroup(Selection selection, Item item, Grouping grouping) {
        SortedMap<String, long[]> counts = new TreeMap<>();
        if (selection.museums().isEmpty() || grouping.segments().isEmpty()) {
            return counts;
        }
        Conditions conditions = Conditions.onTallies(selection, grouping.segments());
        String sql = GROUPED.formatted(
                grouping.key(), view(selection, grouping.isOfMonths()), conditions.sql(), sums(item.places()));
        return views.query(sql, List.of(conditions), rows -> {
            while (rows.next()) {
                String key = rows.getString(1);
                long[] sums = counts(rows.getArray(2));
                if (key != null && sums[0] > 0) {
                    counts.put(key, sums);
                }
            }
            return counts;
        });
    }

    /// The hours of the first and the last submission, looked up around the first and last local day on
    /// which there was one: a local day begins and ends less than a day away from the UTC day of the same
    /// date.
    Optional<Span> span(Selection selection, Totals totals) {
        Totals between = selection.filter().isOfWholeMonths() ? days(selection) : totals;
        LocalDate firstDay = between.firstDay();
        LocalDate lastDay = between.lastDay();
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

    /// The first and the last day on which there was something.
    private Totals days(Selection selection) {
        Filter filter = selection.filter();
        List<Conditions> parameters = List.of(
                Conditions.parameter("uuid", selection.museumIds()),
                Conditions.parameter(
                        "uuid",
                        selection.museums().stream().map(Museum::organisationId).toList()),
                Conditions.parameter("text", filter.tallySegments()),
                Conditions.parameter(selection.surveyId()),
                Conditions.parameter(filter.from() == null ? LocalDate.EPOCH : filter.from()),
                Conditions.parameter(filter.to() == null ? FOR_EVER : filter.to()));
        return views.query(firstAndLastDay, parameters, rows -> {
            rows.next();
            return new Totals(Map.of(), rows.getObject(1, LocalDate.class), rows.getObject(2, LocalDate.class));
        });
    }

    /// The coarsest tallies that know the answer.
    ///
    /// @param isOfMonths whether nothing is asked apart that is finer than a museum's month
    private static String view(Selection selection, boolean isOfMonths) {
        return isOfMonths && selection.filter().isOfWholeMonths() ? "v_monthly_tallies" : "v_daily_tallies";
    }

    private static Conditions around(Selection selection, LocalDate day) {
        return Conditions.onSubmissions(selection)
                .and("completed_at >= ?", day.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .and("completed_at < ?", day.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    /// SQL counts the places of an array from 1.
    private static String sums(List<Integer> places) {
        return places.stream()
                .map(place -> "sum(counts[%d])".formatted(place + 1))
                .collect(Collectors.joining(", ", "array[", "]::bigint[]"));
    }

    /// Places that came with a later version are missing from earlier tallies: nobody chose them.
    private static long[] counts(Array sums) throws SQLException {
        return Arrays.stream((Long[]) sums.getArray())
                .mapToLong(sum -> sum == null ? 0 : sum)
                .toArray();
    }

    private static OffsetDateTime hour(OffsetDateTime instant) {
        return instant.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.HOURS);
    }
}
