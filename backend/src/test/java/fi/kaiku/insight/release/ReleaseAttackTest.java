package fi.kaiku.insight.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.insight.release.Crowd.Visitors;
import fi.kaiku.insight.release.Guess.Range;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random clusters, one within the other, release two quarters over HTTP, with answers that came late in between. Then
/// their readers put together everything that was told: each cell of each release, to the last respondent where only a
/// number in fives is shown, and the exact figures of their own museums. The attacker is [Guess], which shares nothing
/// with the one that the application runs against itself.
@QuarkusTest
class ReleaseAttackTest {

    private static final int LEAST = 5;
    private static final double EXACT = 1e-5;
    private static final List<YearMonth> MONTHS = IntStream.rangeClosed(1, 6)
            .mapToObj(month -> YearMonth.of(2026, month))
            .toList();

    /// @param group of whom it tells
    /// @param museum it is one museum's
    /// @param n     null where it is withheld
    record Cell(
            String measure,
            Set<Visitors> group,
            boolean museum,
            @Nullable Long n) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void leavesEverySmallGroupUnknown(long seed) {
        Sharing cluster = Sharing.among(3 + (int) (seed % 2), "tables");
        List<UUID> organisations = cluster.organisations();
        UUID within = Places.cluster(
                "tables", cluster.museums().get(0), cluster.museums().get(1));
        Staff.hire("analyst", organisations.get(0), organisations.get(1));
        Crowd crowd = new Crowd(cluster, MONTHS, seed);
        List<String> segments = seed % 2 == 0 ? List.of() : List.of("age");

        MONTHS.subList(0, 3).forEach(crowd::visit);
        publish(cluster, cluster.cluster(), "2026-03-31", segments);
        publish(cluster, within, "2026-03-31", segments);
        IntStream.range(0, organisations.size())
                .forEach(museum -> crowd.visit(museum, MONTHS.get(2), MONTHS.get(3), crowd.below(6)));
        MONTHS.subList(3, 6).forEach(crowd::visit);
        publish(cluster, within, "2026-06-30", List.of());
        publish(cluster, cluster.cluster(), "2026-06-30", segments);

        List<Cell> told = told(organisations.getFirst(), crowd);
        assertTrue(told.size() > 60, () -> told.size() + " cells");
        assertNoSmallDifference(told, crowd);
        List<Set<UUID>> attackers =
                new ArrayList<>(List.of(Set.of(), Set.copyOf(cluster.museums().subList(0, 2))));
        cluster.museums().forEach(museum -> attackers.add(Set.of(museum)));
        for (Set<UUID> own : attackers) {
            assertUnknown(of("", told), crowd, own, everybody -> everybody);
            assertUnknown(of("visit.recommend", told), crowd, own, ReleaseAttackTest::recommending);
            assertReticenceIsUnknown(told, crowd, own);
        }
    }

    private static void publish(Sharing cluster, UUID what, String to, List<String> segments) {
        cluster.publish("", Map.of("clusterId", what, "to", to, "segments", segments))
                .statusCode(201);
    }

    /// Everything that somebody of this organisation finds.
    private static List<Cell> told(UUID organisation, Crowd crowd) {
        JsonPath list = Staff.of("analyst", organisation)
                .get("/api/v1/releases?limit=200")
                .jsonPath();
        List<String> own = list.getList("items.findAll { it.clusterId }.id");
        assertEquals(4, own.size());
        return own.stream()
                .map(id -> Staff.of("analyst", organisation)
                        .get("/api/v1/releases/" + id)
                        .jsonPath())
                .flatMap(release -> cells(release, crowd))
                .toList();
    }

    private static Stream<Cell> cells(JsonPath release, Crowd crowd) {
        List<Map<String, Object>> tables = release.getList("tables");
        return tables.stream().flatMap(table -> {
            List<?> places = (List<?>) table.get("places");
            return ((List<?>) table.get("cells"))
                    .stream()
                            .map(Map.class::cast)
                            .map(cell -> cell(
                                    (String) table.get("measure"),
                                    (Map<?, ?>) places.get((Integer) cell.get("place")),
                                    cell,
                                    crowd));
        });
    }

    private static Cell cell(String measure, Map<?, ?> place, Map<?, ?> cell, Crowd crowd) {
        Set<UUID> museums = ((List<?>) place.get("museums"))
                .stream().map(id -> UUID.fromString(id.toString())).collect(Collectors.toSet());
        String segment = (String) cell.get("segment");
        Set<Visitors> group = crowd.group(
                museums,
                LocalDate.parse((String) cell.get("from")),
                LocalDate.parse((String) cell.get("to")),
                segment == null ? null : segment.substring("age:".length()));
        Integer n = (Integer) cell.get("n");
        return new Cell(
                measure, group, place.get("key").toString().startsWith("museum:"), n == null ? null : n.longValue());
    }

    private static List<Cell> of(String measure, List<Cell> cells) {
        return cells.stream().filter(cell -> cell.measure().equals(measure)).toList();
    }

    private static Set<Visitors> recommending(Set<Visitors> group) {
        return group.stream().filter(Visitors::recommending).collect(Collectors.toSet());
    }

    private static Set<Visitors> reticent(Set<Visitors> group) {
        return group.stream().filter(one -> !one.recommending()).collect(Collectors.toSet());
    }

    private static Set<Visitors> without(Set<UUID> own, Set<Visitors> group) {
        return group.stream().filter(one -> !own.contains(one.museum())).collect(Collectors.toSet());
    }

    /// Of two groups that are told of, one within the other.
    private static void assertNoSmallDifference(List<Cell> told, Crowd crowd) {
        List<Set<Visitors>> shown = of("", told).stream()
                .filter(cell -> cell.n() != null)
                .map(Cell::group)
                .distinct()
                .toList();
        for (Set<Visitors> whole : shown) {
            for (Set<Visitors> part : shown) {
                if (whole.containsAll(part)) {
                    long difference = crowd.count(whole) - crowd.count(part);
                    assertTrue(difference == 0 || difference >= LEAST, () -> difference + " in between");
                }
            }
        }
    }

    /// @param answered those of a group whom the cells count
    private static void assertUnknown(
            List<Cell> cells, Crowd crowd, Set<UUID> own, UnaryOperator<Set<Visitors>> answered) {
        ToLongFunction<Set<Visitors>> count = group -> crowd.count(answered.apply(group));
        Guess<Visitors> guess = ofOwn(answered.apply(crowd.everybody()), own, crowd);
        for (Cell cell : cells) {
            if (cell.n() != null) {
                long exact = count.applyAsLong(cell.group());
                guess.knows(answered.apply(cell.group()), exact, exact);
            }
        }
        for (Cell cell : cells) {
            Set<Visitors> others = answered.apply(without(own, cell.group()));
            long there = crowd.count(others);
            if (cell.n() == null && !others.isEmpty() && (cell.museum() || there < LEAST)) {
                Range found = guess.of(others);
                assertTrue(found.most() - found.least() > LEAST - EXACT, () -> there + " found within " + found);
                assertTrue(there >= LEAST || found.least() < EXACT, () -> there + " are there: " + found);
            }
        }
    }

    /// How many left a question out, with the rule known by which it shows as answered by everybody if they were few.
    private static void assertReticenceIsUnknown(List<Cell> told, Crowd crowd, Set<UUID> own) {
        Guess<Visitors> guess = ofOwn(crowd.everybody(), own, crowd);
        Set<Set<Visitors>> groups = new HashSet<>();
        Map<Set<Visitors>, Long> submissions = of("", told).stream()
                .filter(cell -> cell.n() != null)
                .collect(Collectors.toMap(Cell::group, cell -> Objects.requireNonNull(cell.n()), (one, same) -> one));
        submissions.forEach((group, n) -> guess.knows(group, n - 2, n + 2));
        for (Cell cell : of("visit.recommend", told)) {
            groups.add(cell.group());
            Long n = cell.n();
            if (n != null) {
                boolean couldBeAll = n.equals(submissions.get(cell.group()));
                guess.knows(recommending(cell.group()), couldBeAll ? n - LEAST - 1 : n - 2, n + 2);
            }
        }
        for (Set<Visitors> group : groups) {
            Set<Visitors> others = reticent(without(own, group));
            long there = crowd.count(others);
            if (there < LEAST && !others.isEmpty()) {
                Range found = guess.of(others);
                assertTrue(found.least() < EXACT, () -> there + " left it out: " + found);
            }
        }
    }

    private static Guess<Visitors> ofOwn(Set<Visitors> everybody, Set<UUID> own, Crowd crowd) {
        Guess<Visitors> guess = new Guess<>(everybody);
        everybody.stream()
                .filter(one -> own.contains(one.museum()))
                .forEach(one -> guess.knows(Set.of(one), crowd.count(Set.of(one)), crowd.count(Set.of(one))));
        return guess;
    }
}
