package fi.kaiku.submission.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportResourceTest {

    private static final String FILE = """
            Day;Overall;Café;Why;Clerk
            3.5.2026 12:10;5;Good;Exhibition | company;AN
            3.5.2026 23:45;4;N/A;;AN
            """;
    private static final String COLUMNS = """
            [{"column":"Overall","question":"overall"},
             {"column":"Café","question":"services","row":"cafe","values":{"Good":4,"Poor":2,"N/A":null}},
             {"column":"Why","question":"motives","separator":"|"}]""";

    private Place place;

    @BeforeEach
    void open() {
        place = Place.open();
    }

    @Test
    void reportsWithoutStoringUnlessTold() {
        send(FILE, mapping(COLUMNS))
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("rows", equalTo(2))
                .body("stored", equalTo(2))
                .body("lines.line", contains(2, 3))
                .body("lines.status", contains("stored", "stored"));
        requireStored(0);
        Staff.administrator()
                .get("/api/v1/collectors?surveyId={id}", place.surveyId())
                .then()
                .body("items.channel", contains("link"));
    }

    @Test
    void storesWhatVisitorsAnsweredElsewhere() {
        String rows = FILE.substring(FILE.indexOf('\n') + 1);
        store(FILE + rows + rows, mapping(COLUMNS))
                .body("dryRun", equalTo(false))
                .body("stored", equalTo(6));
        Staff.administrator()
                .get("/api/v1/surveys/{id}/results?channel=import&from=2026-05-03&to=2026-05-03", place.surveyId())
                .then()
                .body("n", equalTo(6))
                .body("questions.find { it.question == 'overall' }.mean.value", equalTo(4.5f));
        requireStored(6);
    }

    @Test
    void storesNothingNewTheSecondTime() {
        store(FILE, mapping(COLUMNS));
        send(FILE, mapping(COLUMNS)).body("stored", equalTo(0)).body("duplicates", equalTo(2));
        store(FILE, mapping(COLUMNS)).body("stored", equalTo(0)).body("duplicates", equalTo(2));
        store(FILE + "4.5.2026 9:00;1;;;AN\n", mapping(COLUMNS))
                .body("stored", equalTo(1))
                .body("duplicates", equalTo(2));
        requireStored(3);
    }

    @Test
    void takesEqualRowsForDifferentRespondents() {
        String twice = FILE + "3.5.2026 23:45;4;N/A;;AN\n";
        store(twice, mapping(COLUMNS)).body("stored", equalTo(3));
        store(twice, mapping(COLUMNS)).body("duplicates", equalTo(3));
        requireStored(3);
    }

    @Test
    void reportsACorrectedRowOfAKnownRespondentAsConflict() {
        String mapping = mapping(COLUMNS).replace("\"skip\"", "\"idColumns\":[\"Day\"],\"skip\"");
        store(FILE, mapping).body("stored", equalTo(2));
        store(FILE.replace(";5;", ";3;"), mapping).body("lines.status", contains("conflict", "duplicate"));
        requireStored(2);
    }

    @Test
    void leavesOutInvalidRowsAndTellsWhy() {
        String file = """
                Day;Overall;Café;Why;Clerk
                3.5.2026 12:10;6;;;AN
                yesterday;five;Perhaps;;AN
                3.5.2026 12:10;5;
                "3.5.2026 12:11";;;"Exhibition
                ";AN
                3.5.2026 12:12;5;;;AN
                """;
        store(file, mapping(COLUMNS))
                .body("stored", equalTo(1))
                .body("invalid", equalTo(4))
                .body("lines.line", contains(2, 3, 4, 5, 7))
                .body("lines[0].problems.pointer", contains("/answers/overall"))
                .body(
                        "lines[1].problems.pointer",
                        contains("/completedAt", "/answers/overall", "/answers/services/cafe"))
                .body("lines[2].problems.code", contains("import.cells"))
                .body("lines[3].problems.pointer", contains("/answers/overall"));
        requireStored(1);
    }

    @Test
    void takesThousandsOfRowsBesideAVisitor() {
        String file = "Day;Overall\n"
                + IntStream.range(0, 3000)
                        .mapToObj(i -> "3.5.2026 12:%02d;%d".formatted(i % 60, 1 + i % 5))
                        .collect(Collectors.joining("\n"));
        String mapping =
                mapping("[{\"column\":\"Overall\",\"question\":\"overall\"}]").replace("[\"Clerk\"]", "[]");
        Answer.to(place).put().statusCode(201);
        store(file, mapping).body("stored", equalTo(3000));
        requireStored(3001);
    }

    @Test
    void takesTheMappingAsAFileAsWell() {
        request(Staff.administrator())
                .multiPart(field("file", FILE))
                .multiPart("mapping", "mapping.json", mapping(COLUMNS).getBytes(UTF_8), "application/json")
                .post("/api/v1/surveys/{id}/imports", place.surveyId())
                .then()
                .body("stored", equalTo(2));
    }

    @Test
    void namesWhatIsWrongWithTheMapping() {
        send(FILE, "{\"museumId\":").statusCode(422).body("errors.pointer", contains("/mapping"));
        send(FILE, mapping(COLUMNS).replace("\"skip\"", "\"leaveOut\""))
                .statusCode(422)
                .body("errors.pointer", contains("/mapping/leaveOut"));
        send(FILE, mapping("[]")).body("errors.pointer", contains("/mapping/columns"));
        send(FILE, mapping("[{\"column\":\"Overall\"}]"))
                .body("errors.pointer", contains("/mapping/columns/0/question"));
        send(FILE, mapping(COLUMNS).replace("\"en\"", "\"de\"")).body("errors.pointer", contains("/mapping/language"));
        send(FILE, mapping(COLUMNS).replace("\"skip\"", "\"version\":9,\"skip\""))
                .body("errors.pointer", contains("/mapping/version"));
        send(FILE, mapping(COLUMNS).replace("d.M.yyyy H:mm", "nonsense"))
                .body("errors.pointer", contains("/mapping/completedAt/format"));
        requireStored(0);
    }

    @Test
    void refusesAFormWithoutFile() {
        request(Staff.administrator())
                .multiPart(field("mapping", mapping(COLUMNS)))
                .post("/api/v1/surveys/{id}/imports", place.surveyId())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/file"));
    }

    @Test
    void refusesAFormThatBreaksOff() {
        Staff.administrator()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .contentType("multipart/form-data; boundary=edge")
                .body("--edge\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nDay;Over")
                .post("/api/v1/surveys/{id}/imports", place.surveyId())
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unreadable"));
    }

    @Test
    void doesNotTakeEveryWordForAWishToStore() {
        request(Staff.administrator())
                .multiPart(field("file", FILE))
                .multiPart(field("mapping", mapping(COLUMNS)))
                .post("/api/v1/surveys/{id}/imports?dryRun=yes", place.surveyId())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("dryRun"));
        requireStored(0);
    }

    @Test
    void refusesAMuseumThatMayNotUseTheSurvey() {
        Place elsewhere = Place.open();
        String mapping = mapping(COLUMNS)
                .replace(place.museumId().toString(), elsewhere.museumId().toString());
        send(FILE, mapping).statusCode(422).body("errors.pointer", contains("/mapping/museumId"));
    }

    @Test
    void isForThoseWhoPlaceSurveysAndReadRecords() {
        for (String role : new String[] {"editor", "analyst"}) {
            as(Staff.of(role, place.organisationId()), FILE, mapping(COLUMNS)).statusCode(403);
        }
        as(Staff.of("manager", place.organisationId()), FILE, mapping(COLUMNS)).statusCode(200);
        as(Staff.of("manager", Places.organisation()), FILE, mapping(COLUMNS)).statusCode(404);
    }

    private String mapping(String columns) {
        return """
                {"museumId":"%s","language":"en","completedAt":{"column":"Day","format":"d.M.yyyy H:mm"},
                 "columns":%s,"skip":["Clerk"]}""".formatted(place.museumId(), columns);
    }

    private ValidatableResponse send(String file, String mapping) {
        return as(Staff.administrator(), file, mapping);
    }

    private ValidatableResponse store(String file, String mapping) {
        return as(Staff.administrator().queryParam("dryRun", false), file, mapping)
                .statusCode(200);
    }

    private ValidatableResponse as(RequestSpecification staff, String file, String mapping) {
        return request(staff)
                .multiPart("file", "answers.csv", file.getBytes(UTF_8), "text/csv")
                .multiPart(field("mapping", mapping))
                .post("/api/v1/surveys/{id}/imports", place.surveyId())
                .then();
    }

    private static RequestSpecification request(RequestSpecification staff) {
        return staff.contentType("multipart/form-data");
    }

    private static MultiPartSpecification field(String name, String value) {
        return new MultiPartSpecBuilder(value).controlName(name).charset(UTF_8).build();
    }

    private void requireStored(int submissions) {
        Staff.administrator()
                .get("/api/v1/surveys/{id}/tally-check", place.surveyId())
                .then()
                .body("submissions", equalTo(submissions))
                .body("differences", equalTo(0));
    }
}
