package fi.kaiku.museum.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import fi.kaiku.testing.Places;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VisitsResourceTest {

    private UUID organisation;
    private String visits;

    @BeforeEach
    void openMuseum() {
        organisation = Places.organisation();
        visits = "/api/v1/museums/%s/visits".formatted(Places.museum(organisation));
    }

    private ValidatableResponse enter(Object... days) {
        return Staff.of("manager", organisation)
                .body(Map.of("days", List.of(days)))
                .put(visits)
                .then();
    }

    private ValidatableResponse enterFile(byte[] file, String query) {
        return Staff.of("manager", organisation)
                .contentType("text/csv")
                .body(file)
                .put(visits + "/file" + query)
                .then();
    }

    private ValidatableResponse enterFile(String file) {
        return enterFile(file.getBytes(StandardCharsets.UTF_8), "");
    }

    private ValidatableResponse read() {
        return Staff.of("analyst", organisation)
                .get(visits + "?from=2026-05-01&to=2026-05-31")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> day(String day, int count) {
        return Map.of("day", day, "visits", count);
    }

    @Test
    void keepsWhatWasCountedByDay() {
        enter(day("2026-05-03", 187), day("2026-05-02", 214)).statusCode(200).body("added", equalTo(2));
        read().body("days.day", contains("2026-05-02", "2026-05-03")).body("days.visits", contains(214, 187));
    }

    @Test
    void entersTheSameTwiceWithoutChange() {
        enter(day("2026-05-02", 214), day("2026-05-03", 0)).statusCode(200);
        enter(day("2026-05-02", 215), day("2026-05-03", 0))
                .body("added", equalTo(0))
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1));
        read().body("days.visits", contains(215, 0));
    }

    @Test
    void takesAwayTheCountOfADayThatNobodyCounted() {
        enter(day("2026-05-02", 214)).statusCode(200);
        enter(Map.of("day", "2026-05-02"), Map.of("day", "2026-05-03"))
                .statusCode(200)
                .body("removed", equalTo(1))
                .body("unchanged", equalTo(1));
        read().body("days", empty());
    }

    @Test
    void readsAFileAsASpreadsheetWritesIt() {
        enterFile(
                        "Päivä;Kassa;Kävijät\r\n2.5.2026;1;214\r\n03.05.2026;1;187\r\n4.5.2026;1;\r\n"
                                .getBytes(Charset.forName("windows-1252")),
                        "")
                .statusCode(200)
                .body("added", equalTo(2));
        read().body("days.visits", contains(214, 187));
        Staff.of("analyst", organisation)
                .get(visits + "/file?from=2026-05-01&to=2026-05-31")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("2026-05-02;214"));
    }

    /// A reader of CSV would take the rest of the file for a part of the note.
    @Test
    void refusesAFileThatBreaksOffInItsNotes() {
        enterFile("day;visits;note\n2026-05-02;214;\"rain\n2026-05-03;187;\n")
                .statusCode(422)
                .body("errors.code", contains("visits.unreadable"));
        enterFile("day;visits\n2026-05-02;9999999\n").statusCode(422).body("errors.code", contains("visits.count"));
    }

    @Test
    void triesAFileWithoutKeepingIt() {
        enterFile("day,visits\n2026-05-02,214\n".getBytes(StandardCharsets.UTF_8), "?dryRun=true")
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("added", equalTo(1));
        read().body("days", empty());
    }

    @Test
    void namesEveryLineThatCannotBeReadAndKeepsNone() {
        enterFile("day;visits\n2026-05-02;214\n2026-02-30;1\n2026-05-04;many\n2026-05-05;-3\n")
                .statusCode(422)
                .body("errors.pointer", contains("line 3", "line 4", "line 5"));
        read().body("days", empty());
    }

    @Test
    void refusesWhatCannotBe() {
        enter(day("2999-01-01", 1), day("2026-05-02", 1), day("2026-05-02", 2))
                .statusCode(422)
                .body("errors.code", hasItems("visits.when", "visits.twice"));
        enter(day("2026-05-02", -1)).statusCode(422);
        enterFile("when;how many\n2026-05-02;3\n").statusCode(422).body("errors.code", contains("visits.column"));
        enterFile("").statusCode(422);
        Staff.of("analyst", organisation).get(visits + "?from=May").then().statusCode(422);
    }

    @Test
    void isReadByAnalystsAndWrittenByManagers() {
        Staff.of("analyst", organisation)
                .body(Map.of("days", List.of()))
                .put(visits)
                .then()
                .statusCode(403);
        Staff.of("manager", Places.organisation()).get(visits).then().statusCode(404);
    }
}
