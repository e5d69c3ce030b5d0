package fi.kaiku.export;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.kaiku.export.parquet.ParquetFile;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Place place = new Place(new UUID(0, 0), new UUID(0, 0), new UUID(0, 0), new UUID(0, 0), "");

    @BeforeEach
    void answer() {
        place = answered();
    }

    /// Every type of question, answered once; the second visitor says little.
    private static Place answered() {
        Place place = Place.open(Place.definition("/fi/kaiku/survey/every-type.json"));
        Answer.to(place)
                .answers(Map.ofEntries(
                        Map.entry("overall", 2),
                        Map.entry("recommend", 9),
                        Map.entry("warmth", 0.3),
                        Map.entry("minutes", 95),
                        Map.entry("services", Map.of("cafe", 3)),
                        Map.entry("routes", Map.of("here", "bus", "home", "foot")),
                        Map.entry("motives", List.of("exhibition", "rain")),
                        Map.entry("favourites", List.of("castle", "boats")),
                        Map.entry("age", "65-74"),
                        Map.entry(
                                "wellbeing",
                                Map.of("calm", 4, "curious", 5, "meaning", 4, "belonging", 5, "refreshed", 3)),
                        Map.entry("comment", "=SUM(A1:A9); \"kylmä\", \nja kova; matti@example.org"),
                        Map.entry("publish", true)))
                .put()
                .statusCode(201);
        Answer.to(place)
                .with("language", "fi")
                .answers(Map.of("overall", 5))
                .put()
                .statusCode(201);
        return place;
    }

    private static ValidatableResponse records(Place place, String query) {
        return Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/%s/submissions?%s".formatted(place.surveyId(), query))
                .then();
    }

    private static List<Map<String, String>> csv(String text, char separator) {
        List<CsvRecord> lines = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).stream()
                .toList();
        List<String> header = lines.getFirst().getFields();
        return lines.stream()
                .skip(1)
                .map(line -> {
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < header.size(); i++) {
                        row.put(header.get(i), line.getField(i));
                    }
                    return row;
                })
                .toList();
    }

    @Test
    void givesEachItemAColumnOfCsv() {
        String text = records(place, "format=csv")
                .statusCode(200)
                .contentType("text/csv")
                .header(Downloads.ROW_COUNT, "2")
                .header("Content-Disposition", startsWith("attachment; filename=\"visit-20"))
                .extract()
                .asString();
        List<Map<String, String>> rows = csv(text, ',');
        assertEquals(2, rows.size());
        Map<String, String> first = rows.getFirst();
        assertEquals("2026-05-02", first.get("day"));
        assertEquals("2026-05-02T10:00:00Z", first.get("hour"));
        assertEquals("link", first.get("channel"));
        assertEquals("0.3", first.get("warmth"));
        assertEquals("95", first.get("minutes"));
        assertEquals("3", first.get("services.cafe"));
        assertEquals("", first.get("services.shop"));
        assertEquals("foot", first.get("routes.home"));
        assertEquals("1", first.get("motives.exhibition"));
        assertEquals("0", first.get("motives.family"));
        assertEquals("2", first.get("favourites.boats"));
        assertEquals("1", first.get("favourites.castle"));
        assertEquals("65-74", first.get("age"));
        assertEquals("5", first.get("wellbeing.curious"));
        assertEquals("80", first.get("wellbeing.score"));
        assertEquals("1", first.get("publish"));
        Map<String, String> second = rows.getLast();
        assertEquals("", second.get("motives.family"), "not asked is not the same as not chosen");
        assertEquals("", second.get("wellbeing.score"));
    }

    @Test
    void leavesNoFormulaForASpreadsheet() {
        Map<String, String> first =
                csv(records(place, "format=csv").extract().asString(), ',').getFirst();
        assertEquals("'=SUM(A1:A9); \"kylmä\", \nja kova; [email]", first.get("comment"));
    }

    @Test
    void writesWhatFinnishExcelReads() {
        String text = records(place, "format=csv&separator=semicolon&decimal=comma&bom=true&labels=fi")
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(text.startsWith("\uFEFFVastauksen tunnus;"), text);
        Map<String, String> first = csv(text.substring(1), ';').getFirst();
        assertEquals("0,3", first.get("Kuinka lämmintä saleissa oli?"));
        assertEquals("Bussilla", first.get("Millä kuljit? – Tänne"));
        assertEquals("Linkki tai QR-koodi", first.get("Kanava"));
    }

    @Test
    void writesOneJsonObjectALine() throws IOException {
        String text = records(place, "format=ndjson")
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        List<String> lines = text.lines().toList();
        assertEquals(2, lines.size());
        assertTrue(text.endsWith("\n"), "each line ends");
        JsonNode first = JSON.readTree(lines.getFirst());
        assertEquals(2, first.at("/answers/overall").intValue());
        assertEquals("2026-05-02T10:00:00Z", first.get("completedAt").textValue());
        assertTrue(first.at("/answers/comment").textValue().endsWith("; [email]"), "nobody's address leaves");
    }

    @Test
    void writesAWorkbookWithACodebook() throws IOException {
        byte[] file = Staff.of("analyst", place.organisationId())
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/api/v1/surveys/%s/submissions".formatted(place.surveyId()))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> data = book.getFirstSheet().read();
            assertEquals(3, data.size());
            int warmth = column(data.getFirst(), "warmth");
            assertEquals("0.3", data.get(1).getCell(warmth).asNumber().toPlainString());
            assertEquals(
                    "=SUM(A1:A9); \"kylmä\", \nja kova; [email]",
                    data.get(1).getCellText(column(data.getFirst(), "comment")),
                    "a text, which is no formula");
            List<Row> codebook = book.findSheet("Codebook").orElseThrow().read();
            assertTrue(codebook.stream()
                    .anyMatch(row -> row.getCellText(0).equals("age")
                            && row.getCellText(4).equals("65-74")
                            && row.getCellText(5).equals("65–74")));
        }
    }

    /// The ordinary build has no Parquet; `-Pparquet` has.
    @Test
    void writesParquetWhereItIsInstalled() {
        if (ParquetFile.isInstalled()) {
            byte[] file =
                    records(place, "format=parquet").statusCode(200).extract().asByteArray();
            assertEquals("PAR1", new String(file, file.length - 4, 4, StandardCharsets.US_ASCII));
        } else {
            records(place, "format=parquet")
                    .statusCode(501)
                    .body("type", equalTo("/problems/format-not-installed"))
                    .body("detail", containsString("-Pparquet"));
        }
    }

    private static int column(Row header, String name) {
        for (int i = 0; i < header.getCellCount(); i++) {
            if (header.getCellText(i).equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void filtersPagesAndFilesAlike() {
        records(place, "language=fi").body("items", hasSize(1)).body("items[0].language", equalTo("fi"));
        assertEquals(
                1,
                csv(records(place, "format=csv&language=fi").extract().asString(), ',')
                        .size());
        records(place, "format=csv&from=2026-05-03").header(Downloads.ROW_COUNT, "0");
        records(place, "segment=65-74").body("items", hasSize(1));
        records(place, "limit=1").body("items", hasSize(1)).header("Link", containsString("cursor="));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        records(place, "format=docx&separator=x&labels=et&colour=red&museum=louvre")
                .statusCode(422)
                .body("errors.pointer", contains("colour", "museum", "format", "labels", "separator"));
        Staff.of("analyst", place.organisationId())
                .accept("image/png")
                .get("/api/v1/surveys/%s/submissions".formatted(place.surveyId()))
                .then()
                .statusCode(406);
    }

    @Test
    void givesRecordsToNobodyElse() {
        for (String format : List.of("json", "csv", "ndjson", "xlsx")) {
            String path = "/api/v1/surveys/%s/submissions?format=%s".formatted(place.surveyId(), format);
            Staff.of("editor", place.organisationId()).get(path).then().statusCode(403);
            Staff.of("analyst", Place.open().organisationId()).get(path).then().statusCode(404);
        }
    }

    @Test
    void writesDownWhoReadWhat() {
        records(place, "language=sv").statusCode(200);
        records(place, "format=csv").statusCode(200).extract().asString();
        Staff.of("manager", place.organisationId())
                .get("/api/v1/audit-entries?action=records")
                .then()
                .statusCode(200)
                .body("items.action", contains("records.read", "records.read"))
                .body("items.subjectId[0]", equalTo(place.surveyId().toString()))
                .body("items.details.form", contains("csv", "json"))
                .body("items.details.rows", contains(2, 1))
                .body("items[1].details.filter.language", contains("sv"));
        Staff.of("manager", Place.open().organisationId())
                .get("/api/v1/audit-entries?action=records.read")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void tiesBeforeAndAfterTogether() {
        Place pairs = Place.open();
        for (String phase : List.of("before", "after")) {
            Answer.to(pairs)
                    .with("phase", phase)
                    .with("pairCode", "sininen-laiva")
                    .put()
                    .statusCode(201);
        }
        List<Map<String, String>> rows =
                csv(records(pairs, "format=csv").extract().asString(), ',');
        assertEquals(rows.getFirst().get("pair"), rows.getLast().get("pair"));
        assertEquals(16, rows.getFirst().get("pair").length());
        assertEquals(UUID.fromString(rows.getFirst().get("id")).version(), 7);
    }
}
