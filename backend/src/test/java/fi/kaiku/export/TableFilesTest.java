package fi.kaiku.export;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TableFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Place place = new Place(new UUID(0, 0), new UUID(0, 0), new UUID(0, 0), new UUID(0, 0), "");

    /// Seven who rate the visit, of whom three say how the cafe was: too few to show.
    @BeforeEach
    void answer() {
        place = Place.open();
        for (int overall : List.of(5, 5, 5, 4, 4, 3, 1)) {
            Answer.to(place)
                    .answers(
                            overall == 5
                                    ? Map.of("overall", overall, "services", Map.of("cafe", 4))
                                    : Map.of("overall", overall))
                    .put()
                    .statusCode(201);
        }
    }

    private ValidatableResponse get(String path) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/%s/%s".formatted(place.surveyId(), path))
                .then();
    }

    @Test
    void writesResultsAsCsv() {
        List<String> lines = get("results?format=csv")
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", equalTo("attachment; filename=\"visit-results.csv\""))
                .header("ETag", startsWith("W/"))
                .extract()
                .asString()
                .lines()
                .toList();
        assertTrue(lines.getFirst().startsWith("question,row,value,status,n,mean,mean.low"), lines.getFirst());
        assertTrue(lines.get(1).startsWith(",,,ok,7,"), lines.get(1));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("overall,,,ok,7,3.8571,")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("overall,,5,ok,3,")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.matches("services,cafe,,suppressed,,*")), lines.toString());
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("services,cafe,4")), lines.toString());
    }

    @Test
    void writesThemInWords() {
        String text = get("results?format=csv&labels=sv&separator=tab&decimal=comma")
                .extract()
                .asString();
        assertTrue(
                text.startsWith("Fråga\tRad\tSvar\tVisas\tSvarande\tMedelvärde\tMedelvärde, nedre gräns (95 %)"), text);
        assertTrue(text.contains("Hur var besöket?\t\t\tvisas\t7\t3,8571"), text);
        assertTrue(text.contains("Tjänster\tKafé\t\tför få svar"), text);
    }

    @Test
    void writesAWorkbook() throws IOException {
        byte[] file = Staff.of("analyst", place.organisationId())
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/api/v1/surveys/%s/results".formatted(place.surveyId()))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals("mean", rows.getFirst().getCellText(5));
            assertEquals("7", rows.get(1).getCell(4).asNumber().toPlainString());
        }
    }

    /// The cube has a value at each place, the figures are those of the API, and what is not shown is null with a
    /// status.
    @Test
    void writesResultsAsJsonStat() throws IOException {
        JsonNode stat = JSON.readTree(get("results?format=json-stat&labels=en")
                .statusCode(200)
                .extract()
                .asString());
        requireCube(stat);
        assertEquals("Your visit: results", stat.get("label").textValue());
        assertEquals(7, value(stat, "overall", "n").intValue());
        assertEquals(3.8571, value(stat, "overall", "mean").doubleValue());
        assertEquals(3, value(stat, "overall=5", "n").intValue());
        assertTrue(value(stat, "services:cafe", "n").isNull());
        assertEquals(
                "suppressed",
                stat.at("/status/" + place(stat, "services:cafe", "n")).textValue());
        assertEquals(
                "Services – Café",
                stat.at("/dimension/item/category/label/services:cafe").textValue());
        assertEquals(
                "overall=1", stat.at("/dimension/item/category/child/overall/0").textValue());
    }

    @Test
    void writesSeriesAlongTime() throws IOException {
        JsonNode stat = JSON.readTree(get("series?question=overall&interval=quarter&format=json-stat")
                .statusCode(200)
                .header("Content-Language", "fi")
                .extract()
                .asString());
        requireCube(stat);
        assertEquals("period", stat.at("/role/time/0").textValue());
        assertEquals("2026-Q2", stat.at("/dimension/period/category/index/0").textValue());
        assertEquals(3.8571, value(stat, "2026-Q2", "mean").doubleValue());
    }

    /// Three said how the cafe was: not one cell may be shown, in any format.
    @Test
    void writesACrosstabAlongTwoDimensions() throws IOException {
        String path = "crosstab?rows=overall&columns=services:cafe";
        JsonNode stat = JSON.readTree(
                get(path + "&format=json-stat").statusCode(200).extract().asString());
        requireCube(stat);
        assertEquals(List.of(5, 5, 7), JSON.convertValue(stat.get("size"), List.class));
        assertTrue(stat.get("status").size() > 0);
        String csv =
                get(path + "&format=csv&labels=en").statusCode(200).extract().asString();
        assertTrue(csv.startsWith("Rows,Columns,Whether shown,Respondents,Share,"), csv);
        assertTrue(csv.lines().anyMatch(line -> line.matches("5,4,too few responses,,,,,,,")), csv);
    }

    @Test
    void answersWithJsonWhereNothingElseIsAskedFor() {
        get("results").contentType("application/json").body("n", equalTo(7));
        get("results?format=json").contentType("application/json").body("n", equalTo(7));
        get("results?format=docx").statusCode(422).body("errors.pointer", contains("format"));
        String tag = get("results?format=csv").extract().header("ETag");
        Staff.of("analyst", place.organisationId())
                .header("If-None-Match", tag)
                .get("/api/v1/surveys/%s/results?format=csv".formatted(place.surveyId()))
                .then()
                .statusCode(304);
    }

    static void requireCube(JsonNode stat) {
        assertEquals("2.0", stat.get("version").textValue());
        assertEquals("dataset", stat.get("class").textValue());
        int cells = 1;
        for (int i = 0; i < stat.get("id").size(); i++) {
            JsonNode category = stat.at(
                    "/dimension/%s/category".formatted(stat.at("/id/" + i).textValue()));
            int size = stat.at("/size/" + i).intValue();
            assertEquals(size, category.get("index").size());
            assertEquals(size, category.get("label").size(), "each has a label of its own");
            cells *= size;
        }
        assertEquals(cells, stat.get("value").size());
        stat.path("status")
                .properties()
                .forEach(status -> assertTrue(
                        stat.get("value").get(Integer.parseInt(status.getKey())).isNull()));
    }

    private static JsonNode value(JsonNode stat, String item, String figure) {
        return stat.get("value").get(place(stat, item, figure));
    }

    private static int place(JsonNode stat, String item, String figure) {
        String dimension = stat.at("/id/0").textValue();
        return index(stat, dimension, item) * stat.at("/size/1").intValue() + index(stat, "figure", figure);
    }

    private static int index(JsonNode stat, String dimension, String category) {
        List<String> codes = new ArrayList<>();
        StreamSupport.stream(
                        stat.at("/dimension/%s/category/index".formatted(dimension))
                                .spliterator(),
                        false)
                .forEach(code -> codes.add(code.textValue()));
        assertTrue(codes.contains(category), () -> category + " is not among " + codes);
        return codes.indexOf(category);
    }
}
