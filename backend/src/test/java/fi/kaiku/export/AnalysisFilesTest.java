package fi.kaiku.export;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Rows;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever sets answers against each other comes as a file that says what its JSON says.
@QuarkusTest
class AnalysisFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String COMPARISON = "comparison?question=overall&by=age";
    private static final String CHANGE = "change?question=overall";
    private static final String RHYTHM = "rhythm?question=overall";
    private static final String CROSSTAB = "crosstab?rows=age&columns=motives";

    private Place place = new Place(new UUID(0, 0), new UUID(0, 0), new UUID(0, 0), new UUID(0, 0), "");

    /// Seven of one age, three of the other: too few to show. Six come in pairs.
    @BeforeEach
    void answer() {
        place = Place.open(Place.definition("visit.json").replace("\"en\": \"Under 65\"", "\"en\": \"=1+1\""));
        for (int i = 0; i < 7; i++) {
            answer(i < 6 ? "before" : "single", i, 3 + i % 3, "under-65");
        }
        for (int i = 0; i < 3; i++) {
            answer("single", 10 + i, 2, "65-74");
        }
        for (int i = 0; i < 6; i++) {
            Answer.to(place)
                    .with("phase", "after")
                    .with("pairCode", "visitor" + i)
                    .answers(Map.of("overall", 5))
                    .put()
                    .statusCode(201);
        }
    }

    private void answer(String phase, int visitor, int overall, String age) {
        Answer said = Answer.to(place)
                .with("phase", phase)
                .answers(Map.of("overall", overall, "age", age, "motives", List.of("exhibition")));
        (phase.equals("single") ? said : said.with("pairCode", "visitor" + visitor))
                .put()
                .statusCode(201);
    }

    private ValidatableResponse get(String path) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/%s/%s".formatted(place.surveyId(), path))
                .then();
    }

    private List<Map<String, String>> csv(String path) {
        return Rows.ofCsv(
                get(path + "&format=csv")
                        .statusCode(200)
                        .contentType("text/csv")
                        .header("ETag", startsWith("W/"))
                        .extract()
                        .asString(),
                ',');
    }

    private static Map<String, String> row(List<Map<String, String>> rows, Map<String, String> where) {
        return rows.stream()
                .filter(row -> row.entrySet().containsAll(where.entrySet()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(where + " is not in " + rows));
    }

    @Test
    void saysTheSameInEachFormat() throws IOException {
        for (String path :
                List.of(COMPARISON, CHANGE, RHYTHM, CROSSTAB, "results?from=2026-01-01", "series?question=overall")) {
            List<Map<String, String>> rows = csv(path);
            assertFalse(rows.isEmpty(), path);
            assertEquals(
                    rows,
                    Rows.ofNdjson(get(path + "&format=ndjson")
                            .contentType("application/x-ndjson")
                            .extract()
                            .asString()),
                    path);
            assertEquals(rows, Rows.ofXlsx(get(path + "&format=xlsx").extract().asByteArray()), path);
            JsonNode stat =
                    JSON.readTree(get(path + "&format=json-stat").extract().asString());
            TableFilesTest.requireCube(stat);
            long hidden = rows.stream()
                    .filter(row -> row.get("status").equals("suppressed"))
                    .peek(row -> assertFalse(row.containsKey("n"), row::toString))
                    .count();
            int figures = stat.at("/dimension/figure/category/index").size();
            assertEquals(hidden * figures, stat.path("status").size(), path);
        }
    }

    @Test
    void comparesGroupsRowByRow() {
        JsonPath json = get(COMPARISON).extract().jsonPath();
        List<Map<String, String>> rows = csv(COMPARISON);
        Map<String, String> young = row(rows, Map.of("group", "under-65", "question", "overall"));
        assertEquals("7", young.get("n"));
        assertEquals(json.getString("groups.find { it.key == 'under-65' }.mean.value"), young.get("mean"));
        assertEquals("2", row(rows, Map.of("group", "under-65", "value", "5")).get("n"));
        assertEquals(
                Map.of("group", "65-74", "question", "overall", "status", "suppressed"),
                row(rows, Map.of("group", "65-74")));
    }

    @Test
    void setsBothTimesBesideTheDifference() {
        JsonPath json = get(CHANGE).body("pairs", equalTo(6)).extract().jsonPath();
        List<Map<String, String>> rows = csv(CHANGE);
        assertEquals("5", row(rows, Map.of("part", "after")).get("mean"));
        Map<String, String> difference = row(rows, Map.of("part", "difference"));
        assertEquals(
                json.getString("difference.low"), difference.get("mean.low").replaceAll("^-?\\d+$", "$0.0"));
        assertEquals(json.getString("dz.value"), difference.get("dz"));
        assertEquals("4", row(rows, Map.of("value", "improved")).get("n"));
        assertEquals("2", row(rows, Map.of("value", "2")).get("n"));
        get("change?question=recommend&format=csv").statusCode(200);
        assertEquals(
                List.of("empty", "empty", "empty"),
                csv("change?question=recommend").stream()
                        .map(row -> row.get("status"))
                        .toList());
    }

    @Test
    void spreadsTheWeekOverWeekdaysAndHours() {
        List<Map<String, String>> rows = csv(RHYTHM);
        assertEquals(7 * 24, rows.size());
        assertEquals("16", row(rows, Map.of("weekday", "6", "localHour", "13")).get("n"));
        String words = get(RHYTHM + "&format=csv&labels=sv&separator=semicolon&decimal=comma&bom=true")
                .extract()
                .asString();
        assertTrue(words.startsWith("\uFEFFVeckodag;Timme i museets egen tid;Visas;Svarande;Medelvärde;"), words);
        assertTrue(words.lines().anyMatch(line -> line.matches("Lördag;13;visas;16;\\d,\\d+;.*")), words);
    }

    /// Options are written by authors, who may be careless or worse.
    @Test
    void leavesNoFormulaInItsWords() {
        for (String path : List.of(COMPARISON, CROSSTAB)) {
            String text = get(path + "&format=csv&labels=en")
                    .statusCode(200)
                    .extract()
                    .asString();
            assertTrue(text.lines().anyMatch(line -> line.startsWith("'=1+1,")), text);
            assertTrue(text.lines().noneMatch(line -> line.startsWith("=")), text);
        }
    }

    @Test
    void namesMuseumsWhereWordsAreAskedFor() {
        String text = get("comparison?question=overall&by=museum&format=csv&labels=fi")
                .extract()
                .asString();
        assertFalse(text.contains(place.museumId().toString()), text);
        assertTrue(text.startsWith("Ryhmä,Kysymys,Rivi,Vastaus,Näytetäänkö,Vastaajia,"), text);
        assertTrue(csv("comparison?question=overall&by=museum").stream()
                .allMatch(row -> row.get("group").equals(place.museumId().toString())));
    }

    @Test
    void goesByAcceptAndSparesWhoHasItAlready() {
        for (String path : List.of(COMPARISON, CHANGE, RHYTHM, CROSSTAB)) {
            String address = "/api/v1/surveys/%s/%s".formatted(place.surveyId(), path);
            String tag = Staff.of("analyst", place.organisationId())
                    .accept("text/csv")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .contentType("text/csv")
                    .header("Vary", "Accept, Accept-Language")
                    .extract()
                    .header("ETag");
            Staff.of("analyst", place.organisationId())
                    .header("If-None-Match", tag)
                    .get(address + "&format=csv")
                    .then()
                    .statusCode(304);
            get(path + "&format=docx").statusCode(422).body("errors.pointer", contains("format"));
        }
    }
}
