package fi.kaiku.insight.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Contract;
import fi.kaiku.testing.Contract.Operation;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import fi.kaiku.testing.Things;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a member of a cluster, a partner without a museum, a stranger with one, and somebody who works for two get
/// to know of another member's visitors by asking: whatever they ask for, it must not depend on what is not released.
@QuarkusTest
class HostileReaderTest {

    private static final List<String> FIGURES = List.of(
            "results?",
            "results?format=csv&",
            "results?format=json-stat&",
            "series?question=overall&interval=day&",
            "series?question=overall&interval=month&format=csv&",
            "crosstab?rows=overall&columns=age&",
            "comparison?question=overall&by=museum&",
            "change?question=overall&",
            "rhythm?question=overall&",
            "reliability?question=services&",
            "comments?",
            "comment-counts?",
            "comment-shares?",
            "submissions?format=ndjson&",
            "submissions?format=csv&");

    /// Reading records is entered in the first. The others are dated inside; what they tell is read in other forms as
    /// well.
    private static final Set<String> LEFT_OUT =
            Set.of("listAuditEntries", "getDataPackage", "getSurveyReport", "getPaperForm", "getCollectorPoster");

    private record Seen(String asked, int status, String body, String etag, String length) {}

    /// A quarter that is released, of 21 or more visitors a month everywhere, and then 4 at the first museum.
    private static Sharing released() {
        Sharing cluster = Sharing.among(3, "tables");
        for (int museum = 0; museum < 3; museum++) {
            for (String day : List.of("2026-01-10", "2026-02-10", "2026-03-10")) {
                cluster.answer(museum, day, 21 + 3 * museum);
            }
        }
        cluster.publish("2026-03-31");
        cluster.answer(0, "2026-04-10", 4);
        return cluster;
    }

    @Test
    void learnsNothingFromOneVisitorMore() {
        Sharing cluster = released();
        UUID member = cluster.organisations().get(1);
        UUID partner = Places.organisation();
        UUID stranger = Places.organisation();
        Places.cluster("tables", Places.museum(stranger));
        String ofTwo = Staff.hire("manager", member, partner);
        List<String> sessions = List.of(
                Staff.session("analyst", member),
                Staff.session("analyst", partner),
                Staff.session("manager", stranger));
        Requests requests = Requests.about(cluster);
        Supplier<List<Seen>> everything =
                () -> Stream.concat(requests.all(ofTwo), sessions.stream().flatMap(requests::operations))
                        .toList();
        List<Seen> before = everything.get();
        cluster.answer(0, "2026-04-10", 1);
        List<Seen> after = everything.get();
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i), after.get(i));
        }

        // Who reads all of it would have seen it.
        String owner = Staff.session("analyst", cluster.organisations().getFirst());
        List<Seen> own = requests.operations(owner).toList();
        cluster.answer(0, "2026-04-10", 1);
        assertNotEquals(own, requests.operations(owner).toList());
    }

    /// Every operation that reads, every figure by what picks out the first museum, and some by all that could.
    private record Requests(List<Operation> operations, Things things, List<String> figures) {

        static Requests about(Sharing cluster) {
            List<String> filters = filters(cluster);
            return new Requests(
                    Contract.operations()
                            .filter(operation -> operation.method() == Method.GET && operation.isForStaff())
                            .filter(operation -> !LEFT_OUT.contains(operation.id()))
                            .toList(),
                    Things.none()
                            .with("organisations", cluster.organisations().getFirst())
                            .with("museums", cluster.museums().getFirst())
                            .with("surveys", cluster.survey())
                            .with("collectors", cluster.collectors().getFirst())
                            .with("clusters", cluster.cluster()),
                    Stream.concat(
                                    FIGURES.stream()
                                            .flatMap(figures ->
                                                    filters.stream().limit(4).map(figures::concat)),
                                    FIGURES.stream()
                                            .limit(2)
                                            .flatMap(figures ->
                                                    filters.stream().skip(4).map(figures::concat)))
                            .map(("/api/v1/surveys/" + cluster.survey() + "/")::concat)
                            .toList());
        }

        Stream<Seen> all(String session) {
            return Stream.concat(
                    operations(session),
                    figures.stream().map(path -> seen(path, Staff.as(session).get(path))));
        }

        Stream<Seen> operations(String session) {
            return operations.stream()
                    .map(operation -> seen(operation.id(), operation.send(Staff.as(session), things)));
        }
    }

    private static List<String> filters(Sharing cluster) {
        UUID other = cluster.museums().getFirst();
        UUID own = cluster.museums().get(1);
        Stream<String> places = Stream.of(
                "museum=" + other,
                "museum=%s,%s".formatted(own, other),
                "cluster=" + cluster.cluster(),
                "collector=" + cluster.collectors().getFirst(),
                "museum=" + own,
                "museum=%s&museum=%s".formatted(own, other),
                "cluster=%s&museum=%s".formatted(cluster.cluster(), other),
                "collector=%s,%s"
                        .formatted(
                                cluster.collectors().get(1),
                                cluster.collectors().getFirst()),
                "segment=age:65-74",
                "language=fi&version=1&channel=link&phase=single&flagged=false");
        Stream<String> periods = Stream.of(
                "from=2026-04-10&to=2026-04-10",
                "from=2026-04-09&to=2026-04-10",
                "from=2026-04-10&to=2026-04-11",
                "from=2026-01-01&to=2026-04-10",
                "from=2026-01-01&to=2026-04-09");
        return Stream.concat(places, periods).toList();
    }

    private static Seen seen(String asked, Response response) {
        return new Seen(
                asked,
                response.statusCode(),
                response.asString(),
                String.valueOf(response.header("ETag")),
                String.valueOf(response.header("Content-Length")));
    }

    /// From none to four visitors in a month, nothing that is told of it changes: not what is withheld elsewhere
    /// either.
    @Test
    void cannotTellFewFromNone() {
        List<List<Object>> none = List.of();
        for (int few = 0; few < 5; few++) {
            Sharing cluster = Sharing.among(4, "tables");
            for (int museum = 0; museum < 3; museum++) {
                cluster.answer(museum, "2026-01-10", List.of(24, 30, 34).get(museum));
                cluster.answer(museum, "2026-02-10", List.of(34, 24, 29).get(museum));
            }
            cluster.answer(3, "2026-02-10", 23);
            cluster.answer(3, "2026-01-10", few);
            List<List<Object>> told = cells(cluster.publish("2026-03-31"));
            none = few == 0 ? told : none;
            assertEquals(none, told);
        }
    }

    private static List<List<Object>> cells(JsonPath release) {
        List<Map<String, Object>> cells = release.getList("tables.collectMany { it.cells }");
        return cells.stream()
                .map(cell -> Stream.of("place", "from", "to", "segment", "status", "n")
                        .<Object>map(member -> String.valueOf(cell.get(member)))
                        .toList())
                .toList();
    }

    /// No rounding that differs from time to time, over which one could take the mean.
    @Test
    void hearsTheSameHoweverOftenAndHoweverWritten() {
        Sharing cluster = released();
        UUID member = cluster.organisations().get(1);
        UUID museum = cluster.museums().get(1);
        String survey = "/api/v1/surveys/%s/".formatted(cluster.survey());
        String slug = Staff.administrator()
                .get("/api/v1/museums/" + museum)
                .jsonPath()
                .getString("slug");
        List<String> written = List.of(
                "museum=%s&from=2026-01-01&to=2026-03-31&language=fi,sv".formatted(museum),
                "language=sv&to=2026-03-31&language=fi&from=2026-01-01&museum=%s".formatted(slug),
                "museum=%s,%s&language=fi,sv,fi&from=2026-01-01&to=2026-03-31".formatted(museum, slug));
        for (String figures : FIGURES) {
            if (!figures.startsWith("comment")) { // whose order and cursors are part of the answer
                assertAlike(
                        member,
                        written.stream()
                                .map(filter -> survey + figures + filter)
                                .toList());
            }
        }
        String clusterSlug = Staff.administrator()
                .get("/api/v1/clusters/" + cluster.cluster())
                .jsonPath()
                .getString("slug");
        assertAlike(
                member,
                List.of(
                        "/api/v1/benchmarks?construct=visit.satisfaction&cluster=" + cluster.cluster(),
                        "/api/v1/benchmarks?cluster=%s&construct=visit.satisfaction".formatted(clusterSlug),
                        "/api/v1/benchmarks?interval=year&cluster=%s&construct=visit.satisfaction"
                                .formatted(clusterSlug)));
    }

    private static void assertAlike(UUID organisation, List<String> paths) {
        Set<Seen> seen = IntStream.range(0, 12)
                .mapToObj(i -> paths.get(i % paths.size()))
                .map(path -> seen("", Staff.of("analyst", organisation).get(path)))
                .collect(Collectors.toSet());
        assertEquals(1, seen.size(), () -> paths.getFirst() + ": " + seen);
        assertEquals(200, seen.iterator().next().status(), paths.getFirst());
    }

    /// A period that slides by a day would show whom it gained and lost.
    @Test
    void choosesNoPeriodButClosedQuarters() {
        Sharing cluster = released();
        for (LocalDate day = LocalDate.parse("2026-04-01");
                day.isBefore(LocalDate.parse("2026-07-03"));
                day = day.plusDays(1)) {
            if (!day.equals(LocalDate.parse("2026-06-30"))) {
                cluster.publish("?preview=true", Map.of("to", day.toString())).statusCode(422);
            }
        }
    }

    /// What benchmarks tell follows from what releases tell, and from nothing else.
    @Test
    void readsTheSameFromBenchmarksAsFromReleases() {
        Sharing cluster = released();
        UUID member = cluster.organisations().get(2);
        JsonPath release =
                Staff.of("analyst", member).get("/api/v1/releases?limit=200").jsonPath();
        String id = release.getString("items.find { it.clusterId == '%s' }.id".formatted(cluster.cluster()));
        JsonPath table =
                Staff.of("analyst", member).get("/api/v1/releases/" + id).jsonPath();
        Map<String, List<Integer>> released = new LinkedHashMap<>();
        List<Map<String, Object>> cells =
                table.getList("tables.find { it.measure == 'visit.satisfaction' }.cells.findAll { it.n != null }");
        List<String> keys = table.getList("tables.find { it.measure == 'visit.satisfaction' }.places.key");
        for (Map<String, Object> cell : cells) {
            released.put(
                    keys.get((Integer) cell.get("place")) + " " + cell.get("from") + " " + cell.get("to"),
                    ((List<?>) cell.get("counts"))
                            .stream().map(Integer.class::cast).toList());
        }
        int compared = 0;
        for (String interval : List.of("month", "quarter")) {
            JsonPath benchmarks = Staff.of("analyst", member)
                    .get("/api/v1/benchmarks?construct=visit.satisfaction&interval=%s&cluster=%s"
                            .formatted(interval, cluster.cluster()))
                    .jsonPath();
            List<Map<String, Object>> periods = benchmarks.getList("scales[0].periods");
            for (Map<String, Object> period : periods) {
                for (Object group : (List<?>) period.get("groups")) {
                    Map<?, ?> one = (Map<?, ?>) group;
                    String place = one.get("place").equals("museum")
                            ? "museum:" + one.get("museum")
                            : "cluster:" + cluster.cluster();
                    List<Integer> counts = released.get(place + " " + period.get("from") + " " + period.get("to"));
                    if (counts != null) {
                        assertFollows(counts, one);
                        compared++;
                    } else if (!Set.of("all", "kind").contains(one.get("place"))) {
                        assertEquals("suppressed", one.get("status"));
                    }
                }
            }
        }
        assertTrue(compared > 10, compared + " compared");
    }

    private static void assertFollows(List<Integer> counts, Map<?, ?> group) {
        int n = counts.stream().mapToInt(Integer::intValue).sum();
        double sum = IntStream.range(0, counts.size())
                .mapToDouble(i -> (i + 1) * counts.get(i))
                .sum();
        assertEquals(n, group.get("n"));
        assertEquals(sum / n, ((Number) ((Map<?, ?>) group.get("mean")).get("value")).doubleValue(), 0.005);
    }
}
