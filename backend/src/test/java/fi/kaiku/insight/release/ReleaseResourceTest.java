package fi.kaiku.insight.release;

import static fi.kaiku.insight.release.Sharing.n;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReleaseResourceTest {

    private static final String SATISFACTION = "visit.satisfaction";

    /// Three museums with 21, 24 and 27 visitors a month in the first quarter.
    private static Sharing quarter(String sharing) {
        Sharing cluster = Sharing.among(3, sharing);
        for (int museum = 0; museum < 3; museum++) {
            for (String day : List.of("2026-01-10", "2026-02-10", "2026-03-10")) {
                cluster.answer(museum, day, 21 + 3 * museum);
            }
        }
        return cluster;
    }

    @Test
    void tellsInFivesOfClosedPeriods() {
        Sharing cluster = quarter("tables");
        JsonPath release = cluster.publish("2026-03-31");
        assertEquals(1, release.getInt("release.number"));
        assertEquals("2026-03-31", release.getString("release.to"));
        assertEquals(215, n(release, SATISFACTION, "cluster:" + cluster.cluster(), "2026-01-01", "2026-03-31"));
        assertEquals(70, n(release, SATISFACTION, "cluster:" + cluster.cluster(), "2026-02-01", "2026-02-28"));
        assertEquals(20, n(release, SATISFACTION, "museum:" + cluster.museums().get(0), "2026-01-01", "2026-01-31"));
        List<List<Integer>> counts =
                release.getList("tables.find { it.measure == '%s' }.cells.counts".formatted(SATISFACTION));
        assertTrue(counts.stream().flatMap(List::stream).allMatch(count -> count % 5 == 0));
    }

    @Test
    void coversASmallMuseumWithOthers() {
        Sharing cluster = Sharing.among(3, "tables");
        cluster.answer(0, "2026-01-10", 30);
        cluster.answer(1, "2026-01-10", 25);
        cluster.answer(2, "2026-01-10", 3);
        JsonPath release = cluster.publish("2026-03-31");
        assertNull(n(release, SATISFACTION, "museum:" + cluster.museums().get(2), "2026-01-01", "2026-03-31"));
        boolean whole = n(release, SATISFACTION, "cluster:" + cluster.cluster(), "2026-01-01", "2026-03-31") != null;
        boolean others = n(release, SATISFACTION, "museum:" + cluster.museums().get(0), "2026-01-01", "2026-03-31")
                        != null
                || n(release, SATISFACTION, "museum:" + cluster.museums().get(1), "2026-01-01", "2026-03-31") != null;
        assertFalse(whole && others, "the first museum knows itself, and would be left with the third");
    }

    /// What came late changes nothing that was told, and is counted in the month that follows.
    @Test
    void countsLateAnswersInTheNextRelease() {
        Sharing cluster = quarter("tables");
        JsonPath first = cluster.publish("2026-03-31");
        String address = "/api/v1/releases/" + first.getString("release.id");
        Response before = Staff.of("analyst", cluster.organisations().get(1)).get(address);
        cluster.answer(0, "2026-03-11", 9);
        for (int museum = 0; museum < 3; museum++) {
            cluster.answer(museum, "2026-04-10", 40);
            cluster.answer(museum, "2026-05-10", 40);
            cluster.answer(museum, "2026-06-10", 40);
        }
        JsonPath second = cluster.publish("2026-06-30");
        assertEquals(2, second.getInt("release.number"));
        assertEquals("2026-04-01", second.getString("release.from"));
        assertEquals(50, n(second, SATISFACTION, "museum:" + cluster.museums().get(0), "2026-04-01", "2026-04-30"));
        assertEquals(40, n(second, SATISFACTION, "museum:" + cluster.museums().get(0), "2026-05-01", "2026-05-31"));
        Response after = Staff.of("analyst", cluster.organisations().get(1)).get(address);
        assertEquals(before.asString(), after.asString());
        Staff.of("analyst", cluster.organisations().get(1))
                .header("If-None-Match", before.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
    }

    @Test
    void leavesOutWhoSharesNothing() {
        Sharing cluster = quarter("tables");
        Staff.administrator()
                .body(Map.of("sharing", "none"))
                .put("/api/v1/clusters/%s/members/%s"
                        .formatted(cluster.cluster(), cluster.museums().get(2)))
                .then()
                .statusCode(200);
        JsonPath release = cluster.publish("2026-03-31");
        assertFalse(release.prettify().contains(cluster.museums().get(2).toString()));
        assertEquals(135, n(release, SATISFACTION, "cluster:" + cluster.cluster(), "2026-01-01", "2026-03-31"));
    }

    @Test
    void tellsSegmentsApartByQuarter() {
        Sharing cluster = quarter("tables");
        cluster.publish("", Map.of("to", "2026-03-31", "segments", List.of("age")))
                .statusCode(201)
                .body(
                        "tables.find { it.measure == 'visit.satisfaction' }.cells.findAll { it.segment }.to",
                        everyItem(is("2026-03-31")))
                .body("tables.find { it.measure == 'visit.satisfaction' }.cells.segment", hasItem("age:65-74"))
                .body("tables.measure", not(hasItem(cluster.survey() + "/age")));
        cluster.publish("", Map.of("segments", List.of("height")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/segments/0"));
    }

    /// Two previews, or a preview and the release, would tell what came in between.
    @Test
    void publishesWhatWasLookedAt() {
        Sharing cluster = quarter("tables");
        Map<String, String> to = Map.of("to", "2026-03-31");
        JsonPath draft = cluster.publish("?preview=true", to)
                .statusCode(200)
                .body("release.number", equalTo(1))
                .body("release.publishedAt", nullValue())
                .extract()
                .jsonPath();
        String id = draft.getString("release.id");
        UUID publisher = cluster.organisations().getFirst();
        Staff.of("manager", publisher).get("/api/v1/releases/" + id).then().statusCode(404);
        Staff.of("manager", publisher).get("/api/v1/releases?limit=200").then().body("items.id", not(hasItem(id)));
        Staff.of("manager", publisher)
                .get("/api/v1/benchmarks?construct=visit.satisfaction&cluster=" + cluster.cluster())
                .then()
                .body("scales", empty());

        cluster.answer(0, "2026-03-11", 9);
        cluster.publish("?preview=true", Map.of("segments", List.of("age")))
                .statusCode(409)
                .body("type", equalTo("/problems/release-drafted"))
                .body("to", equalTo("2026-03-31"))
                .body("segments", empty());
        assertEquals(
                draft.getList("tables"),
                cluster.publish("?preview=true", Map.of()).extract().jsonPath().getList("tables"));
        JsonPath release = cluster.publish("2026-03-31");
        assertEquals(id, release.getString("release.id"));
        assertEquals(draft.getList("tables"), release.getList("tables"));
        Staff.of("manager", publisher).get("/api/v1/releases/" + id).then().statusCode(200);
    }

    @Test
    void refusesWhatIsOpenOrReleased() {
        Sharing cluster = quarter("tables");
        cluster.publish("", Map.of("to", "2026-02-28")).statusCode(422).body("errors[0].code", equalTo("period.open"));
        cluster.publish("", Map.of("to", "2199-03-31")).statusCode(422);
        cluster.publish("2026-03-31");
        cluster.publish("", Map.of("to", "2026-03-31"))
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-release"));
    }

    @Test
    void isSharedWithMembersOnly() {
        Sharing cluster = quarter("tables");
        String id = cluster.publish("2026-03-31").getString("release.id");
        UUID member = cluster.organisations().get(1);
        UUID stranger = Places.organisation();
        Staff.of("analyst", member).get("/api/v1/releases/" + id).then().statusCode(200);
        Staff.of("manager", stranger).get("/api/v1/releases/" + id).then().statusCode(404);
        Staff.of("manager", stranger).get("/api/v1/releases?limit=200").then().body("items.id", not(hasItem(id)));
        Staff.of("analyst", member)
                .body(Map.of("clusterId", cluster.cluster()))
                .post("/api/v1/releases")
                .then()
                .statusCode(403);
        Staff.of("manager", member)
                .body(Map.of())
                .post("/api/v1/releases")
                .then()
                .statusCode(403);
        // Of another member's museum there is nothing but the release.
        Staff.of("manager", member)
                .get("/api/v1/surveys/%s/results?museum=%s"
                        .formatted(cluster.survey(), cluster.museums().getFirst()))
                .then()
                .statusCode(422);
        Staff.of("manager", member)
                .get("/api/v1/surveys/%s/results".formatted(cluster.survey()))
                .then()
                .body("n", equalTo(72));
    }

    @Test
    void setsAMuseumBesideItsCluster() {
        Sharing cluster = quarter("tables");
        cluster.publish("2026-03-31");
        String query = "/api/v1/benchmarks?construct=visit.satisfaction&interval=quarter&cluster=";
        Response byId = Staff.of("analyst", cluster.organisations().get(1)).get(query + cluster.cluster());
        String groups = "scales[0].periods[0].groups.";
        byId.then()
                .statusCode(200)
                .body("scales", org.hamcrest.Matchers.hasSize(1))
                .body("scales[0].values", contains(1, 2, 3, 4, 5))
                .body(groups + "find { it.place == 'cluster' }.n", equalTo(215))
                .body(groups + "find { it.place == 'cluster' }.museums", equalTo(3))
                .body(groups + "findAll { it.place == 'museum' }.n", hasItem(70))
                .body(
                        groups + "find { it.own }.museum",
                        equalTo(cluster.museums().get(1).toString()))
                .body(groups + "find { it.own }.mean.value", greaterThan(3.9f))
                .body(groups + "find { it.own }.position.band", equalTo("around"))
                .body(groups + "findAll { !it.own }.position", everyItem(nullValue()));
        String slug = Staff.administrator()
                .get("/api/v1/clusters/" + cluster.cluster())
                .jsonPath()
                .getString("slug");
        Response bySlug = Staff.of("analyst", cluster.organisations().get(1))
                .get("/api/v1/benchmarks?cluster=%s&interval=quarter&construct=visit.satisfaction".formatted(slug));
        assertEquals(byId.asString(), bySlug.asString());
        assertEquals(byId.header("ETag"), bySlug.header("ETag"));
        Staff.of("analyst", Places.organisation())
                .get(query + cluster.cluster())
                .then()
                .statusCode(422);
        Staff.of("analyst", cluster.organisations().get(1))
                .get("/api/v1/benchmarks?construct=visit.satisfaction")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("cluster"));
    }

    @Test
    void keepsPublishedFiguresOfOthersApart() {
        String construct = "test." + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> value = Map.of(
                "construct",
                construct,
                "figure",
                "mean",
                "scaleMin",
                1,
                "scaleMax",
                10,
                "value",
                8.6,
                "n",
                12000,
                "year",
                2018,
                "country",
                "DK",
                "source",
                "Den nationale brugerundersøgelse");
        Response created = Staff.administrator().body(value).post("/api/v1/reference-values");
        created.then().statusCode(201).body("value", equalTo(8.6f)).body("scaleMax", equalTo(10));
        String address = "/api/v1/reference-values/" + created.jsonPath().getString("id");
        UUID reader = Places.organisation();
        Staff.of("analyst", reader)
                .get("/api/v1/reference-values?construct=" + construct)
                .then()
                .body("items.country", contains("DK"));
        Staff.of("manager", reader)
                .body(value)
                .post("/api/v1/reference-values")
                .then()
                .statusCode(403);
        Map<String, Object> changed = new java.util.HashMap<>(value);
        changed.put("value", 8.7);
        Staff.administrator().body(changed).put(address).then().statusCode(428);
        Staff.administrator()
                .header("If-Match", created.header("ETag"))
                .body(changed)
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("value", equalTo(8.7f));
        Staff.administrator()
                .header("If-Match", created.header("ETag"))
                .delete(address)
                .then()
                .statusCode(412);
        changed.put("value", 11);
        Staff.administrator()
                .body(changed)
                .post("/api/v1/reference-values")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/value"));
        Staff.administrator().header("If-Match", "*").delete(address).then().statusCode(204);
    }
}
