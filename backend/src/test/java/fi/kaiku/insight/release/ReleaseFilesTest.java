package fi.kaiku.insight.release;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Rows;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What museums tell each other comes as files that say what its JSON says.
@QuarkusTest
class ReleaseFilesTest {

    private Sharing cluster = new Sharing(new UUID(0, 0), new UUID(0, 0), List.of(), List.of(), List.of(), List.of());
    private String release = "";

    /// Two busy museums, and three of too few visitors to tell of.
    @BeforeEach
    void publish() {
        cluster = Sharing.among(5, "tables");
        cluster.answer(0, "2026-02-03", 60);
        cluster.answer(1, "2026-02-03", 60);
        cluster.answer(2, "2026-02-03", 4);
        cluster.answer(3, "2026-02-03", 4);
        cluster.answer(4, "2026-02-03", 4);
        release = cluster.publish("2026-03-31").getString("release.id");
    }

    private ValidatableResponse get(String path) {
        return Staff.of("analyst", cluster.organisations().get(1))
                .get("/api/v1/" + path)
                .then();
    }

    private String benchmarks() {
        return "benchmarks?construct=visit.satisfaction&interval=quarter&cluster=" + cluster.cluster();
    }

    private static Map<String, String> row(List<Map<String, String>> rows, String... cells) {
        return rows.stream()
                .filter(row -> row.values().containsAll(List.of(cells)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(List.of(cells) + " is not in " + rows));
    }

    @Test
    void writesARelease() {
        JsonPath json = get("releases/" + release).statusCode(200).extract().jsonPath();
        String text = get("releases/" + release + "?format=csv")
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        List<Map<String, String>> rows = Rows.ofCsv(text, ',');
        String museum = cluster.museums().getFirst().toString();
        Map<String, String> satisfaction =
                row(rows, "visit.satisfaction", "museum", museum, "2026-01-01", "2026-03-31");
        assertEquals(
                String.valueOf(Sharing.n(json, "visit.satisfaction", "museum:" + museum, "2026-01-01", "2026-03-31")),
                satisfaction.get("n"));
        assertEquals("4", satisfaction.get("mean"));
        assertEquals(
                Map.of(
                        "measure", "visit.satisfaction",
                        "type", "rating",
                        "scale", "1..5",
                        "place", "museum",
                        "which", cluster.museums().get(2).toString(),
                        "from", "2026-01-01",
                        "to", "2026-03-31",
                        "status", "suppressed"),
                row(rows, "visit.satisfaction", cluster.museums().get(2).toString(), "2026-03-31"));
        assertEquals(
                rows,
                Rows.ofNdjson(
                        get("releases/" + release + "?format=ndjson").extract().asString()));
        assertEquals(
                rows,
                Rows.ofXlsx(
                        get("releases/" + release + "?format=xlsx").extract().asByteArray()));
    }

    @Test
    void saysInWordsWhatAReleaseTells() {
        String text = get("releases/" + release + "?format=csv&labels=fi&separator=semicolon&decimal=comma")
                .statusCode(200)
                .header("Content-Language", "fi")
                .extract()
                .asString();
        assertTrue(
                text.startsWith(
                        "Mitä mitataan;Rivi;Kysymystyyppi;Asteikko;Vastaus;Paikka;Mikä;Kävijäryhmä;Alkaen;Asti;Näytetäänkö;"),
                text);
        assertTrue(text.contains("Tyytyväisyys käyntiin;;rating;1..5;;Museo;"), text);
        assertTrue(text.contains(";liian vähän vastauksia;"), text);
        assertFalse(text.contains(cluster.museums().getFirst().toString()), text);
        assertFalse(text.contains(cluster.survey().toString()), text);
    }

    /// A release has no cube, and nothing is left out in silence.
    @Test
    void refusesWhatAReleaseCannotBe() {
        get("releases/" + release + "?format=json-stat").statusCode(422).body("errors.pointer", contains("format"));
        get("releases/" + release + "?weights=visits").statusCode(422).body("errors.pointer", contains("weights"));
    }

    @Test
    void givesNobodyADraft() {
        cluster.answer(0, "2026-05-02", 60);
        String draft = cluster.publish("?preview=true", Map.of("to", "2026-06-30"))
                .statusCode(200)
                .extract()
                .path("release.id");
        get("releases/%s?format=csv".formatted(draft)).statusCode(404);
    }

    @Test
    void writesBenchmarks() {
        JsonPath json = get(benchmarks()).statusCode(200).extract().jsonPath();
        List<Map<String, String>> rows =
                Rows.ofCsv(get(benchmarks() + "&format=csv").extract().asString(), ',');
        Map<String, String> whole = row(rows, "1..5", "cluster", "2026-03-31");
        String found = "scales[0].periods[0].groups.find { it.place == 'cluster' }.";
        assertEquals(json.getString(found + "n"), whole.get("n"));
        assertEquals(json.getString(found + "museums"), whole.get("museums"));
        assertEquals(json.getString(found + "mean.value"), whole.get("mean"));
        assertEquals(
                "suppressed",
                row(rows, "museum", cluster.museums().get(2).toString()).get("status"));
        assertEquals(
                rows,
                Rows.ofNdjson(get(benchmarks() + "&format=ndjson").extract().asString()));
        get(benchmarks() + "&format=json-stat")
                .statusCode(200)
                .body("id", contains("item", "period", "place", "figure"))
                .header("Content-Language", "en")
                .body(
                        "dimension.item.category.label['visit.satisfaction:rating:1..5']",
                        equalTo("Satisfaction with the visit – rating – 1..5"))
                .body("dimension.item.category.child['visit.satisfaction:rating:1..5'].size()", equalTo(5));
    }

    @Test
    void sparesWhoHasItAlready() {
        for (String path : List.of("releases/%s?labels=fi&".formatted(release), benchmarks() + "&")) {
            String tag = get(path + "format=csv").extract().header("ETag");
            Staff.of("analyst", cluster.organisations().get(1))
                    .accept("text/csv")
                    .header("If-None-Match", tag)
                    .get("/api/v1/" + path)
                    .then()
                    .statusCode(304);
        }
    }
}
